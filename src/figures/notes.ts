import { isInWords, isUnreported, type Known, numeral } from "../measures/amount.ts";
import type { Measure } from "../measures/measure.ts";
import type { Study } from "../study/model.ts";
import type { Note } from "./frame-parts.ts";
import { capitalised, caveat } from "./words.ts";

/** What the signs among these counts mean; nothing where all are plain numbers. */
export function signNotes(counts: readonly Known[], measure: Measure | null): Note[] {
  const meanings = measure === "presence" ? presenceSigns : numberSigns;
  const text = meanings
    .filter(([, isDrawn]) => counts.some(isDrawn))
    .map(([words]) => words)
    .join("; ");
  return text ? [{ text: `${capitalised(text)}.`, missing: true }] : [];
}

type Meaning = readonly [words: string, isDrawn: (count: Known) => boolean];

const notReported: Meaning = ["– not reported", isUnreported];
const atMost: Meaning = [
  "≤ at most",
  (count) => count?.min === 0 && count.max > 0 && count.max < Infinity && !count.suppressed,
];
const suppressed: Meaning = [
  "< too few to be told: from 1 up to what is below that",
  (count) => count?.suppressed === true,
];
const inWords: Meaning = ["~ reported in words only", (count) => count !== null && isInWords(count)];

const numberSigns: readonly Meaning[] = [
  notReported,
  ["≥ at least", (count) => count !== null && count.min > 0 && count.max === Infinity],
  atMost,
  suppressed,
  inWords,
];

const presenceSigns: readonly Meaning[] = [
  ["filled: found", (count) => count !== null && count.min > 0],
  ["hollow: looked for, not found", (count) => count?.max === 0],
  notReported,
  atMost,
  inWords,
];

/** What is not compared, where anything is not because a group is so small. */
export const fewNote: Note = { text: "Groups of fewer than 5 participants are not compared." };

/** What "n/a" means. */
export const notAskedNote: Note = { text: "n/a: not asked.", missing: true };

const markedFrom = "30 percentage points or more even if any one participant were recoded.";

/** What is called a marked difference, after the word for how it looks. */
export const markedWords: string = `marked difference, ${markedFrom}`;

/** The same where there are bands and none is marked: what that says depends on what would have been. `look` is how it would look. */
export const unmarkedNote = (look: string): Note => ({
  text: `Nothing is ${look} as a marked difference: ${markedFrom}`,
});

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
  return `${cut.length === 1 ? "1 label is" : `${numeral(cut.length)} labels are`} cut; the description has every label in full.`;
}
