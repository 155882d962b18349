import { num, type SceneNode } from "./scene.ts";

/** What becomes of a number in a picture so wide. */
type Turn = (value: number, width: number) => number;

const place: Turn = (x, width) => width - x;
const way: Turn = (dx) => -dx;
const kept: Turn = (y) => y;

/** What the numbers of each command of a path are, in turn. */
const commands: Readonly<Record<string, readonly Turn[]>> = {
  M: [place, kept],
  L: [place, kept],
  l: [way, kept],
  H: [place],
  h: [way],
  V: [kept],
  v: [kept],
  Z: [],
};

type Attrs = SceneNode["attrs"];

/** What becomes of the attributes of each kind of element. */
const elements: Readonly<Record<string, (attrs: Attrs, width: number) => Attrs>> = {
  g: (attrs) => attrs,
  title: (attrs) => attrs,
  text: mirroredText,
  rect: (attrs, width) => ({ ...attrs, x: num(width - at(attrs, "x") - at(attrs, "width")) }),
  circle: (attrs, width) => ({ ...attrs, cx: num(width - at(attrs, "cx")) }),
  line: (attrs, width) => ({
    ...attrs,
    x1: num(width - at(attrs, "x1")),
    x2: num(width - at(attrs, "x2")),
  }),
  path: (attrs, width) => ({ ...attrs, d: mirroredPath(attrs.d ?? "", width) }),
};

/**
 * A part of a picture that is `width` px wide, in its place in the mirror image of it. Texts read as before, and begin
 * where they ended.
 * @throws Error for what has no mirror image here yet: another kind of element, command of a path or transformation.
 */
export function mirrored(node: SceneNode, width: number): SceneNode {
  const { tag, attrs, children } = node;
  const turned = elements[tag]?.(attrs, width);
  if (!turned) throw new Error(`<${tag}> has no mirror image.`);
  const { transform } = turned;
  return {
    ...node,
    attrs: transform === undefined ? turned : { ...turned, transform: mirroredMove(transform) },
    children: children.map((child) => mirrored(child, width)),
  };
}

const at = (attrs: Attrs, name: string): number => Number(attrs[name] ?? 0);

/** Its start and its end change sides, in any writing direction. */
function mirroredText(attrs: Attrs, width: number): Attrs {
  const { "text-anchor": anchor, ...others } = attrs;
  const x = num(width - at(attrs, "x"));
  if (anchor === "middle") return { ...attrs, x };
  return anchor === "end" ? { ...others, x } : { ...attrs, x, "text-anchor": "end" };
}

function mirroredPath(d: string, width: number): string {
  // "e" is no command: it is in numbers that are next to nothing.
  return d.replace(/([a-df-z])([^a-df-z]*)/gi, (_, command: string, numbers: string) => {
    const turns = commands[command];
    if (!turns) throw new Error(`"${command}" in a path has no mirror image.`);
    const written = numbers.trim() ? numbers.trim().split(/\s+/) : [];
    return `${command}${written.map((one, i) => num((turns[i % turns.length] as Turn)(Number(one), width))).join(" ")}`;
  });
}

function mirroredMove(transform: string): string {
  const [, dx, dy] = /^translate\((\S+) (\S+)\)$/.exec(transform) ?? [];
  if (dx === undefined || dy === undefined) throw new Error(`"${transform}" has no mirror image.`);
  return `translate(${num(-Number(dx))} ${dy})`;
}
