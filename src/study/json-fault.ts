const space = /[ \t\n\r]+/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts.
const plain = /[^"\\\0-\x1f]+/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const atom = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Where a text stops being JSON: the offset of the first character that cannot stand there, the text's length when it
 * ends too early, `undefined` when it is sound. Engines place this differently, and some do not say it at all.
 */
export function jsonFault(text: string): number | undefined {
  const closers: string[] = [];
  let at = 0;
  let expected: "value" | "first value" | "key" | "first key" | "end" = "value";

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const one = (character: string | undefined): boolean => text[at] === character && at++ < text.length;
  const quoted = (): boolean => {
    if (!one('"')) return false;
    do skip(plain);
    while (skip(escaped));
    return one('"');
  };

  for (;;) {
    skip(space);
    const closer = closers.at(-1);
    if (expected.startsWith("f") && one(closer)) {
      closers.pop();
      expected = "end";
    } else if (expected.endsWith("key")) {
      if (!quoted()) return at;
      skip(space);
      if (!one(":")) return at;
      expected = "value";
    } else if (expected.endsWith("value")) {
      if (one("{")) {
        closers.push("}");
        expected = "first key";
      } else if (one("[")) {
        closers.push("]");
        expected = "first value";
      } else if (quoted() || skip(atom)) expected = "end";
      else return at;
    } else if (!closer) return at < text.length ? at : undefined;
    else if (one(",")) expected = closer === "}" ? "key" : "value";
    else if (one(closer)) closers.pop();
    else return at;
  }
}
