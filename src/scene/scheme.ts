import {
  axis,
  branch,
  differenceSteps,
  ground,
  groupColours,
  hairline,
  hover,
  ink,
  quiet,
  tint,
  tintEdge,
} from "./palette.ts";
import type { SceneNode } from "./scene.ts";

/** The colours that a figure is shown in. */
export interface Scheme {
  readonly ground: string;
  /** Of groups, in order; from the end on they repeat, with another shape. */
  readonly groups: readonly string[];
  /** What each colour of the palette is shown as; none in the scheme that figures are drawn in. */
  readonly shown?: ReadonlyMap<string, string>;
}

/** All colours of a scheme, by what they are for. */
interface Tones {
  readonly ink: string;
  readonly quiet: string;
  readonly ground: string;
  readonly hairline: string;
  readonly branch: string;
  readonly axis: string;
  readonly tint: string;
  readonly tintEdge: string;
  readonly hover: string;
  /** Of differences, in the palette's order: the first two and the last bear text in `ground`, those between in `ink`. */
  readonly steps: readonly string[];
  readonly groups: readonly string[];
}

/** The palette as it stands: what figures are drawn in. */
const drawn: Omit<Tones, "groups" | "steps"> = {
  ink,
  quiet,
  ground,
  hairline,
  branch,
  axis,
  tint,
  tintEdge,
  hover,
};

function scheme(tones: Tones): Scheme {
  const shown = new Map<string, string>();
  for (const [name, colour] of Object.entries(drawn)) shown.set(colour, tones[name as keyof typeof drawn]);
  differenceSteps.forEach(({ fill }, i) => {
    shown.set(fill, tones.steps[i] as string);
  });
  return { ground: tones.ground, groups: tones.groups, shown };
}

/** The palette itself. */
export const light: Scheme = { ground, groups: groupColours };

/** Groups at least 3.75:1 on the ground, every prefix told apart in the common colour-vision deficiencies. */
export const dark: Scheme = /* @__PURE__ */ scheme({
  ink: "#ededed",
  quiet: "#b4b4ba",
  ground: "#121212",
  hairline: "#3a3a42",
  branch: "#6b6f80",
  axis: "#8d8f9a",
  tint: "#2a2419",
  tintEdge: "#8f763f",
  hover: "#1e2027",
  steps: ["#b9c8ff", "#6f86dd", "#33408a", "#2b2b30", "#5a4011", "#94600c", "#ffcc2a"],
  groups: ["#6f76bf", "#ffcc2a", "#51b397", "#faebf7", "#dc703f", "#b7b3f6", "#c0ef9e", "#d21785"],
});

/** Four groups are told apart by lightness, more by shape; which way a difference goes is told by its sign. */
export const grey: Scheme = /* @__PURE__ */ scheme({
  ink,
  quiet,
  ground,
  hairline: "#d6d6d6",
  branch: "#8c8c8c",
  axis: "#8c8c8c",
  tint: "#f4f4f4",
  tintEdge: "#8c8c8c",
  hover: "#f4f4f4",
  steps: ["#2b2b2b", "#737373", "#bdbdbd", "#f2f2f2", "#bdbdbd", "#858585", "#2b2b2b"],
  groups: ["#111111", "#8c8c8c", "#616161", "#383838"],
});

/** The same on a dark ground. */
export const darkGrey: Scheme = /* @__PURE__ */ scheme({
  ink: "#ededed",
  quiet: "#b4b4b4",
  ground: "#121212",
  hairline: "#3c3c3c",
  branch: "#717171",
  axis: "#909090",
  tint: "#262626",
  tintEdge: "#808080",
  hover: "#212121",
  steps: ["#d2d2d2", "#7e7e7e", "#4a4a4a", "#2b2b2b", "#4a4a4a", "#6b6b6b", "#d2d2d2"],
  groups: ["#747474", "#f5f5f5", "#9b9b9b", "#c8c8c8"],
});

/** A colour that is shown as it is, though it be one of the palette's too. */
export const asItIs = (colour: string): string => `=${colour}`;

/** What is drawn, in the colours of a scheme; the same object where they are those it is drawn in. */
export function inScheme(node: SceneNode, { shown }: Scheme): SceneNode {
  return shown ? recoloured(node, shown) : node;
}

/** Scenes nest no deeper than 64. */
function recoloured(node: SceneNode, shown: ReadonlyMap<string, string>): SceneNode {
  const { fill, stroke } = node.attrs;
  const attrs = { ...node.attrs };
  if (fill !== undefined) attrs.fill = shownAs(fill, shown);
  if (stroke !== undefined) attrs.stroke = shownAs(stroke, shown);
  return { ...node, attrs, children: node.children.map((child) => recoloured(child, shown)) };
}

function shownAs(colour: string, shown: ReadonlyMap<string, string>): string {
  return colour.startsWith("=") ? colour.slice(1) : (shown.get(colour) ?? colour);
}
