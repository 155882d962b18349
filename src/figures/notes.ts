import type { Known } from "../measures/amount.ts";
import type { Measure } from "../measures/measure.ts";
import { diamond } from "../scene/glyph.ts";
import { ink } from "../scene/palette.ts";
import type { Study, Theme } from "../study/model.ts";
import type { Note } from "./frame.ts";
import { capitalised, caveat } from "./words.ts";

/** What the signs among these counts mean; nothing where all are plain numbers. */
export function signNotes(counts: readonly Known[], measure: Measure | null): Note[] {
  if (measure === "presence") return presenceNotes(counts);
  const meanings = [
    counts.some((count) => !count) && "– not reported",
    counts.some((count) => count && count.min > 0 && count.max === Infinity) && "≥ at least",
    counts.some((count) => count && count.min === 0 && count.max > 0 && count.max < Infinity) && "≤ at most",
    counts.some((count) => count?.text && count.min === 0 && count.max === Infinity) &&
      "~ reported in words only",
  ];
  const text = meanings.filter((meaning) => meaning).join("; ");
  return text ? [{ text: `${text}.`, missing: true }] : [];
}

function presenceNotes(counts: readonly Known[]): Note[] {
  const meanings = [
    counts.some((count) => count && count.min > 0) && "filled: found",
    counts.some((count) => count?.max === 0) && "hollow: looked for, not found",
    counts.some((count) => !count || (count.min === 0 && count.max === Infinity)) && "– not reported",
  ];
  const text = meanings.filter((meaning) => meaning).join("; ");
  return text ? [{ text: `${capitalised(text)}.`, missing: true }] : [];
}

/** The mark of the author's judgement, where one of these themes bears it. */
export function judgementNotes(themes: readonly Theme[]): Note[] {
  if (!themes.some((theme) => theme.assessment === "diverge")) return [];
  return [
    {
      text: "The authors report that the groups diverge here.",
      mark: (x, y) => diamond(x, y, 4, { fill: ink }),
    },
  ];
}

/** The caveat, the source and the word on invented data, below a figure; invented data are named even where no caption is wanted. */
export function captionNotes(study: Study, counts: boolean, caption = true): Note[] {
  const notes: Note[] = [];
  if (study.illustrative) notes.push({ text: "Illustrative data: the counts are invented.", bold: true });
  if (counts && caption) notes.push({ text: caveat });
  if (study.citation && caption) notes.push({ text: study.citation });
  return notes;
}

/** What is said of labels that had to be cut; not drawn. */
export function cutRemark(cut: readonly string[]): string {
  return `${cut.length === 1 ? "1 label is" : `${cut.length} labels are`} cut; the description has every label in full.`;
}
