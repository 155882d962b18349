import type { Findings } from "./findings.ts";
import { walkJSON } from "./json-walk.ts";
import type { Limits } from "./limits.ts";
import { brief, join } from "./path.ts";
import { placesIn } from "./places.ts";

/** An object or a list that has not ended yet. */
interface Open {
  /** What was read in it last: a key, or a place in the list. */
  part: string | number;
  /** Where the values of each key begin. */
  readonly values: Map<string, number[]>;
}

/** A key that an object has more than once. */
interface Repeat {
  readonly path: string;
  /** Where its values begin, but for the last one. */
  readonly left: readonly number[];
  /** Where the last one begins. */
  readonly taken: number;
}

/** Warns of every key that an object of this JSON text has more than once: the last value counts, and nobody sees the others. */
export function warnOfRepeats(text: string, limits: Limits, findings: Findings): void {
  const placeOf = placesIn(text);
  for (const { path, left, taken } of repeatsIn(text, limits).sort((a, b) => a.taken - b.taken)) {
    const others = brief(left.map((at) => valueAt(text, at)).join(", "));
    const what = `${valueAt(text, taken)} is taken, ${others} left out`;
    findings.warn("DUPLICATE_KEY", path, ` is given again at ${placeOf(taken)}: ${what}`);
  }
}

function repeatsIn(text: string, limits: Limits): Repeat[] {
  const repeats: Repeat[] = [];
  const open: Open[] = [];
  let depth = 0;
  // What lies deeper than the bounds of a count of the deepest theme is of no field, and left out with the one that it is in.
  const deepest = 2 * limits.depth + 3;
  walkJSON(text, {
    key(from, to): void {
      if (depth <= deepest) (open.at(-1) as Open).part = JSON.parse(text.slice(from, to));
    },
    value(at): void {
      const around = open.at(-1);
      if (around && depth <= deepest) {
        const { part, values } = around;
        if (typeof part === "number") around.part = part + 1;
        else if (!values.get(part)?.push(at)) values.set(part, [at]);
      }
      const isList = text[at] === "[";
      if (!isList && text[at] !== "{") return;
      if (++depth <= deepest) open.push({ part: isList ? -1 : "", values: new Map() });
    },
    close(): void {
      if (depth-- > deepest) return;
      for (const [key, left] of open.pop()?.values ?? []) {
        if (left.length < 2 || repeats.length === limits.issues) continue;
        const parts = [...open.map(({ part }) => part), key];
        const path = parts.reduce<string>(
          (at, part) => join(at, typeof part === "number" ? part : brief(part)),
          "",
        );
        repeats.push({ path, taken: left.pop() as number, left });
      }
    },
  });
  return repeats;
}

/** The value that begins at an offset, as a warning shows it. */
function valueAt(text: string, at: number): string {
  if (text[at] === "{") return "an object";
  if (text[at] === "[") return "a list";
  const start = text.slice(at, at + 60);
  return /^(?:"(?:[^"\\]|\\.)*"|[^"\s,\]}]+)/.exec(start)?.[0] ?? `${start}…`;
}
