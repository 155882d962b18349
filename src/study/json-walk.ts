const space = /[ \t\n\r]+/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts.
const plain = /[^"\\\0-\x1f]+/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const atom = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** What is told of a text while it is read as JSON, in its order. */
export interface Visitor {
  /** A key of the innermost object, as it is written, from one offset to another. */
  key(from: number, to: number): void;
  /** A value begins: of the last key of the innermost object, or the next of the innermost list. It may be the innermost from now on. */
  value(at: number): void;
  /** The innermost object or list ends. */
  close(): void;
}

/**
 * Where a text stops being JSON: the offset of the first character that cannot stand there, the text's length when it
 * ends too early, `undefined` when it is sound. Engines place this differently, and some do not say it at all. In time
 * linear in the text, however deep it nests.
 */
export function walkJSON(text: string, visitor?: Visitor): number | undefined {
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
    const from = at;
    if (expected.startsWith("f") && one(closer)) {
      closers.pop();
      visitor?.close();
      expected = "end";
    } else if (expected.endsWith("key")) {
      if (!quoted()) return at;
      visitor?.key(from, at);
      skip(space);
      if (!one(":")) return at;
      expected = "value";
    } else if (expected.endsWith("value")) {
      visitor?.value(at);
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
    else if (one(closer)) {
      closers.pop();
      visitor?.close();
    } else return at;
  }
}
