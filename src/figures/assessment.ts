import { diamond } from "../scene/glyph.ts";
import { ground, ink } from "../scene/palette.ts";
import { type SceneNode, s } from "../scene/scene.ts";
import type { Assessment } from "../study/model.ts";
import type { Voice } from "../words/voice.ts";
import type { Note } from "./frame-parts.ts";

/** What a mark is drawn in, and what it stands on. */
interface MarkColours {
  readonly ink: string;
  readonly behind: string;
}

/** The mark of the author's judgement, about 10 px across: filled, hollow, or hollow with a filled middle. */
export function assessmentMark(
  assessment: Assessment,
  x: number,
  y: number,
  { ink: fill, behind }: MarkColours = { ink, behind: ground },
): SceneNode[] {
  if (assessment === "diverge") return [diamond(x, y, 4, { fill })];
  const hollow = diamond(x, y, 3.6, { fill: behind, stroke: fill });
  return assessment === "converge" ? [hollow] : [hollow, diamond(x, y, 1.6, { fill })];
}

/** What the marks of these judgements mean. */
export function assessmentNotes({ say }: Voice, assessments: readonly (Assessment | undefined)[]): Note[] {
  const found = (["diverge", "converge", "mixed"] as const).filter((one) => assessments.includes(one));
  return found.map((assessment) => ({
    text: say(`note.${assessment}`),
    inWords: "",
    mark: (x, y) => s("g", {}, assessmentMark(assessment, x, y)),
  }));
}
