import type { Place } from "./draft.ts";
import type { Findings } from "./findings.ts";
import { brief, join } from "./path.ts";

/** So many labels on the way to a theme make its id. */
const levels = 5;

/**
 * Gives an id to every theme that has none, made of the labels on the way to it ("barriers/lack-of-time") and the same
 * on every run, and reports ids that are given twice.
 */
export function identify(places: readonly Place[], findings: Findings): void {
  const taken = new Map<string, string>();
  for (const { theme, path } of places) {
    const { id } = theme;
    if (!id) continue;
    const first = taken.get(id);
    if (first === undefined) taken.set(id, path);
    else
      findings.error("DUPLICATE_ID", join(path, "id"), ` is also the id of ${brief(first)}: ids must differ`);
  }
  const slugs = new Map<Place, string>();
  const repeats = new Map<string, number>();
  for (const place of places) {
    const { theme, path } = place;
    if (theme.id !== undefined) continue;
    const way = wayTo(place, slugs);
    let id = way;
    for (let n = repeats.get(way) ?? 1; taken.has(id); repeats.set(way, n)) id = `${way}-${++n}`;
    taken.set(id, path);
    theme.id = id;
  }
}

/** The last labels on the way to a theme, its own included. */
function wayTo(place: Place, slugs: Map<Place, string>): string {
  const way: string[] = [];
  for (let at: Place | undefined = place; at && way.length < levels; at = at.above) {
    const known = slugs.get(at) ?? slug(at.theme.label ?? "");
    slugs.set(at, known);
    way.unshift(known);
  }
  return way.join("/");
}

/** The letters, digits and marks of any script, joined by hyphens: 40 of them at most. */
function slug(label: string): string {
  const words = label
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ["theme"];
  return [...words.join("-")].slice(0, 40).join("");
}
