const identifier = /^[a-z_$][\w$]*$/i;

/** The JSON path of a field or an item of what is at `path`; "" is the path of the whole. */
export function join(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  return identifier.test(key) ? (path ? `${path}.${key}` : key) : `${path}[${JSON.stringify(key)}]`;
}

/** A text cut to about `length` characters, its ends kept. */
export function brief(text: string, length = 160): string {
  return text.length > length ? `${text.slice(0, length / 2)}…${text.slice(-length / 4)}` : text;
}

/** What kind of value this is, as `Object.prototype.toString` says: `Array`, `Object`, `Map`. Never throws. */
export function kindOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice(8, -1);
  } catch {
    return "value that cannot be read";
  }
}

/** A value as an error message shows it: short, on one line. */
export function show(value: unknown): string {
  if (typeof value === "string") return brief(JSON.stringify(value), 60);
  if (typeof value === "number" || typeof value === "boolean" || value == null) return String(value);
  const kind = kindOf(value);
  return kind === "Array" ? "a list" : kind === "Object" ? "an object" : `a ${kind.slice(0, 40)}`;
}
