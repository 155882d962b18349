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

/** A number as the scene writes it: at most two decimals, no exponent, no negative zero. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** An element with children, or with text. Attributes that are `undefined` are left out; numbers are rounded to 0.01. */
export function s(
  tag: string,
  attrs: Readonly<Record<string, AttrValue>>,
  content: string | readonly (SceneNode | undefined)[] = [],
  key?: string,
): SceneNode {
  const written: Record<string, string> = {};
  for (const name in attrs) {
    const value = attrs[name];
    if (value !== undefined) written[name] = typeof value === "number" ? num(value) : value;
  }
  return {
    tag,
    ...(key === undefined ? {} : { key }),
    attrs: written,
    ...(typeof content === "string" ? { text: content } : {}),
    children: typeof content === "string" ? [] : content.filter((child) => child !== undefined),
  };
}
