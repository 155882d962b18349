import { lineHeight } from "../../../scene/lettering.ts";
import { quiet } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Box } from "../../figure.ts";
import type { Note } from "../../frame-parts.ts";
import { numberFont } from "./counts.ts";

/** Between the number of a borderline difference and the frame around it, in px. */
export const framePad = 3;

/** The frame around the number of a borderline difference: as wide as that and `framePad` on both sides. */
export const frameOf = (x: number, top: number, width: number, stroke: string): SceneNode =>
  frame({ x, y: top + 0.5, width, height: lineHeight(numberFont.size) - 1 }, stroke);

const frame = (box: Box, stroke: string): SceneNode =>
  s("rect", { class: "tl-borderline", ...box, rx: 2, fill: "none", stroke });

/** What the frame means. */
export const borderlineNote = ({ say }: Voice): Note => ({
  text: say("map.framed"),
  inWords: "",
  mark: (x, y) => frame({ x: x - 5, y: y - 4.5, width: 10, height: 9 }, quiet),
});
