import { isInWords, isUnreported, type Known } from "../measures/amount.ts";
import type { Measure } from "../measures/measure.ts";
import type { Study } from "../study/model.ts";
import type { MessageKey } from "../words/english.ts";
import { joined, type Voice } from "../words/voice.ts";
import type { Note } from "./frame-parts.ts";
import { capitalised } from "./words.ts";

/** What the signs among these counts mean; nothing where all are plain numbers. */
export function signNotes(voice: Voice, counts: readonly Known[], measure: Measure | null): Note[] {
  const meanings = measure === "presence" ? presenceSigns : numberSigns;
  const found = meanings.filter(([, isDrawn]) => counts.some(isDrawn));
  const text = joined(
    voice,
    "semicolon",
    found.map(([key]) => voice.say(key)),
  );
  return text ? [{ text: `${capitalised(text)}.`, inWords: "", missing: true }] : [];
}

type Meaning = readonly [words: MessageKey, isDrawn: (count: Known) => boolean];

const notReported: Meaning = ["note.notReported", isUnreported];
const atMost: Meaning = [
  "note.atMost",
  (count) => count?.min === 0 && count.max > 0 && count.max < Infinity && !count.suppressed,
];
const suppressed: Meaning = ["note.suppressed", (count) => count?.suppressed === true];
const inWords: Meaning = ["note.inWords", (count) => count !== null && isInWords(count)];

const numberSigns: readonly Meaning[] = [
  notReported,
  ["note.atLeast", (count) => count !== null && count.min > 0 && count.max === Infinity],
  atMost,
  suppressed,
  inWords,
];

const presenceSigns: readonly Meaning[] = [
  ["note.found", (count) => count !== null && count.min > 0],
  ["note.notFound", (count) => count?.max === 0],
  notReported,
  atMost,
  inWords,
];

/** What is not compared, where anything is not because a group is so small. */
export const fewNote = ({ say }: Voice): Note => ({ text: say("note.tooFew") });

/** What "n/a" means. */
export const notAskedNote = ({ say }: Voice): Note => ({
  text: say("note.notAsked"),
  inWords: "",
  missing: true,
});

/** Says by a mark which differences are marked, or that none is; in words, what a marked difference is. */
export const markedNote = ({ say }: Voice, text: string): Note => ({
  text,
  inWords: capitalised(say("note.marked")),
});

/** The caveat, the source and the word on invented data, below a figure; invented data are named even where no caption is wanted. */
export function captionNotes({ say }: Voice, study: Study, counts: boolean, caption = true): Note[] {
  const notes: Note[] = [];
  if (study.illustrative) notes.push({ text: say("note.illustrative"), bold: true });
  if (counts && caption) notes.push({ text: say("note.caveat") });
  if (study.citation && caption) notes.push({ text: study.citation });
  return notes;
}

/** What is said of labels that had to be cut; not drawn. */
export const cutRemark = ({ say }: Voice, cut: readonly string[]): string =>
  say("remark.cut", { n: cut.length });
