import { wasNotAsked } from "../../measures/measure.ts";
import type { Note } from "../frame-parts.ts";
import { signNotes } from "../notes.ts";
import type { ChartData } from "./data.ts";
import { dashedWords } from "./missing.ts";

/** What a dashed bar means, where there is one. */
export function openNote(data: ChartData): Note[] {
  const drawn = data.rows.flatMap((row) => row.readings).filter(({ value }) => value);
  const words = dashedWords(
    data,
    drawn.map(({ count }) => count),
    "chart.dashed.bounds",
  );
  return words ? [{ text: `${words}.`, inWords: "" }] : [];
}

/** What the signs of short labels mean, as far as there are any; what was not asked has another. */
export function shortSignNotes({ voice, rows, measure }: ChartData): Note[] {
  const asked = rows.flatMap(({ readings }) => readings.filter((reading) => !wasNotAsked(reading)));
  return signNotes(
    voice,
    asked.map(({ count }) => count),
    measure,
  );
}
