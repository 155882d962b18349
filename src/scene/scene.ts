/** An SVG element as plain data. Both renderers write it as it stands. */
export interface SceneNode {
  readonly tag: string;
  /** What the element stands for among its siblings, so that an update keeps it. */
  readonly key?: string;
  /** In the order in which they are written. */
  readonly attrs: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly children: readonly SceneNode[];
}

/** The scene of a whole figure: its root is an `svg` element. */
export type Scene = SceneNode;

type AttrValue = string | number | undefined;
type Content = string | readonly (SceneNode | undefined)[];

/** ".07", ".5" and so on; nothing for a whole number. */
const hundredths: readonly string[] = Array.from({ length: 100 }, (_, i) => String(i / 100).slice(1));

/** A number as the scene writes it: at most two decimals, no exponent, no negative zero. */
export function num(value: number): string {
  const whole = Math.round(value * 100);
  const size = Math.abs(whole);
  // Written by hand, as engines take four times as long over decimals as over whole numbers.
  if (size < 2 ** 31) return `${whole < 0 ? "-" : ""}${Math.floor(size / 100)}${hundredths[size % 100]}`;
  return String(whole / 100);
}

const nothing: readonly never[] = Object.freeze([]);
const isThere = (child: SceneNode | undefined): child is SceneNode => child !== undefined;

/** An element with attributes as they are written. The attributes and the children become its own. */
export function element(
  tag: string,
  attrs: SceneNode["attrs"],
  content: Content = nothing,
  key?: string,
): SceneNode {
  // One by one, as objects put together from parts cost several times as much to make and to read.
  if (typeof content === "string") {
    return key === undefined
      ? { tag, attrs, text: content, children: nothing }
      : { tag, key, attrs, text: content, children: nothing };
  }
  const children = content.every(isThere) ? content : content.filter(isThere);
  return key === undefined ? { tag, attrs, children } : { tag, key, attrs, children };
}

/** An element with children, or with text. Attributes that are `undefined` are left out; numbers are rounded to 0.01. */
export function s(
  tag: string,
  attrs: Readonly<Record<string, AttrValue>>,
  content?: Content,
  key?: string,
): SceneNode {
  const written: Record<string, string> = {};
  for (const name in attrs) {
    const value = attrs[name];
    if (typeof value === "number") written[name] = num(value);
    else if (value !== undefined) written[name] = value;
  }
  return element(tag, written, content, key);
}
