import { lineHeight, textLine } from "../../scene/lettering.ts";
import { axis, hairline, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import { textWidth } from "../../text/width.ts";
import { type RowLine, rowLines } from "./row-lines.ts";

const font = { size: 12 };

/** The height that the numbers of an axis take above its rows. */
export const tickRoom: number = /* @__PURE__ */ lineHeight(font.size) + 4;

/** A number above an axis. */
interface Tick {
  readonly x: number;
  readonly text: string;
}

/** The width of the widest of these numbers. */
export const widestTick = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, font)));

/** The numbers of an axis, from above its rows' top at `bottom`. */
export const tickLabels = (ticks: readonly Tick[], bottom: number): SceneNode[] =>
  ticks.map(({ x, text }) => textLine(text, x, bottom - tickRoom, { ...font, fill: quiet, align: "middle" }));

/** The light lines of an axis through rows, and the darker one at zero. */
export const gridLines = (others: readonly RowLine[], zero: RowLine | undefined): SceneNode[] => [
  ...rowLines(others, { class: "tl-grid", stroke: hairline }, "grid"),
  ...rowLines(zero ? [zero] : [], { class: "tl-grid", stroke: axis }, "zero"),
];
