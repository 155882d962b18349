import { ground, tint, tintEdge } from "../../scene/palette.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import type { Voice } from "../../words/voice.ts";
import type { Box } from "../figure.ts";
import type { Note } from "../frame-parts.ts";
import { markedNote } from "../notes.ts";
import type { ChartRow } from "./rows.ts";

/** How wide an edge is, in px. */
const thickness = 4;

/** What a row's box shows of its band. */
type Shown = Pick<ChartRow, "marked" | "borderline">;

/**
 * What tells a row's band about its box: shaded with a solid edge where its difference is marked; a hollow edge where it
 * is borderline; nothing else. The edge is at the box's left, or at its right if `outwards` is 1.
 */
export function bandEdge(row: Shown, box: Box, outwards: 1 | -1 = -1): SceneNode[] {
  const { x, y, width, height } = box;
  const shade = s("rect", { class: "tl-marked", x, y, width, height, fill: tint, stroke: tintEdge });
  return [...(row.marked ? [shade] : []), ...edge(row, box, outwards)];
}

/** The edge alone, where what shades a box is drawn elsewhere. */
export function edge({ marked, borderline }: Shown, box: Box, outwards: 1 | -1 = -1): SceneNode[] {
  const { x, y, width, height } = box;
  const left = outwards < 0 ? x : x + width - thickness;
  if (marked) return [s("rect", { class: "tl-edge", x: left, y, width: thickness, height, fill: tintEdge })];
  if (!borderline) return [];
  const hollow = { x: left, y: y + 1, width: thickness, height: height - 2, fill: ground, stroke: tintEdge };
  return [s("rect", { class: "tl-borderline", ...hollow })];
}

/** What the edges mean, as far as there are any; what a marked difference is wherever there are bands. */
export function bandNotes(voice: Voice, rows: readonly (Shown & Pick<ChartRow, "contrasts">)[]): Note[] {
  const { say } = voice;
  const hasBands = rows.some(({ contrasts }) =>
    contrasts.some(({ band }) => band === "similar" || band === "borderline"),
  );
  const shaded = {
    ...markedNote(voice, say("chart.shaded", { meaning: say("note.marked") })),
    mark: markOf({ marked: true, borderline: false }, 10),
  };
  return [
    ...(rows.some(({ marked }) => marked)
      ? [shaded]
      : hasBands
        ? [markedNote(voice, say("chart.noneShaded"))]
        : []),
    ...(rows.some(({ borderline }) => borderline)
      ? [
          {
            text: say("chart.hollowEdge"),
            inWords: "",
            mark: markOf({ marked: false, borderline: true }, thickness),
          },
        ]
      : []),
  ];
}

const markOf =
  (shown: Shown, width: number) =>
  (x: number, y: number): SceneNode =>
    s("g", {}, bandEdge(shown, { x: x - 5, y: y - 5, width, height: 10 }));
