import type { Note } from "../frame-parts.ts";
import { signNotes } from "../notes.ts";
import type { ChartData } from "./data.ts";

/** What a dashed bar means, where there is one. */
export function openNote({ rows }: ChartData): Note[] {
  const isOpen = rows.some((row) => row.readings.some(({ value }) => value && value.max > value.min));
  return isOpen ? [{ text: "Dashed: between the least and the most that is reported." }] : [];
}

/** What the signs of short labels mean, as far as there are any. */
export function shortSignNotes({ rows, measure }: ChartData): Note[] {
  const counts = rows.flatMap((row) => row.readings.map(({ count }) => count));
  return signNotes(counts, measure);
}
