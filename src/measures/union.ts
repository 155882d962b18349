import type { Theme } from "../study/model.ts";
import { type Amount, cap, exactly, isExact, type Known, sum } from "./amount.ts";
import type { Entry } from "./survey.ts";

/** The exact number of participants behind a theme's quotes, where every one of its quotes is there with its participant. */
export function quotedParticipants(entry: Entry, group: string, g: number): Known {
  const total = entry.quotes[g];
  if (!total || !isExact(total)) return null;
  const voices = new Set<string>();
  let found = 0;
  const stack: Theme[] = [entry.theme];
  for (let theme = stack.pop(); theme; theme = stack.pop()) {
    for (const excerpt of theme.excerpts ?? []) {
      if (excerpt.group !== group) continue;
      if (excerpt.participant === undefined) return null;
      found++;
      voices.add(excerpt.participant);
    }
    stack.push(...theme.subthemes);
  }
  return found > 0 && found === total.min ? exactly(voices.size) : null;
}

/**
 * Bounds of a union that was not reported: at least the largest part, at most the sum of the parts or n.
 * What was coded to the parent itself comes from at most as many participants as it has quotes.
 */
export function unionOf(entry: Entry, g: number, n: number | undefined, selection: boolean): Known {
  const parts: Known[] = entry.children.map((child) => child.participants[g] ?? null);
  if (!parts.some((part) => part !== null)) return null;
  const own: Known = entry.theme.quotes || selection ? (entry.own[g] ?? null) : exactly(0);
  const ownVoices: Known = own && !selection ? { min: Math.min(1, own.min), max: own.max } : null;
  const most = (sum([...parts, ownVoices]) as Amount).max;
  const min = Math.max(...[...parts, ownVoices].map((part) => part?.min ?? 0));
  // Anything from nobody to everybody is no knowledge.
  return min === 0 && most >= (n ?? Infinity) ? null : cap({ min, max: most }, n);
}
