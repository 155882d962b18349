import type { Draft, Reading } from "./draft.ts";
import type { Findings } from "./findings.ts";
import type { Group, ThemeLink } from "./model.ts";
import { join } from "./path.ts";
import { least } from "./range.ts";

/** Warns of what is legal in every part and yet hardly meant: totals below their parts, links and colours that stand there twice. */
export function checkDoubts(reading: Reading, findings: Findings): void {
  const { groups, links } = reading.study;
  groups?.forEach((group, i) => {
    if (group?.id) checkTotal(group, i, reading, findings);
  });
  checkColours(groups ?? [], findings);
  checkLinks(links ?? [], findings);
}

/** All quotes of a group against those on its themes together. What one theme has too many is told there. */
function checkTotal({ id, quotes: all }: Group, i: number, { places }: Reading, findings: Findings): void {
  if (typeof all !== "number") return;
  let together = 0;
  // The level of the theme whose stated total has in it what stands below.
  let covered = Number.POSITIVE_INFINITY;
  for (const { theme, level } of places) {
    const stated = theme.totalQuotes?.[id];
    const own = theme.quotes?.[id];
    if (Math.max(least(stated), least(own)) > all) return;
    if (level > covered) continue;
    covered = stated == null ? Number.POSITIVE_INFINITY : level;
    together += least(stated ?? own);
  }
  if (together <= all) return;
  findings.warn(
    "QUOTES_EXCEED_TOTAL",
    `groups[${i}].quotes`,
    ` is ${all}, but its quotes on all themes are at least ${together} together: shares would add up to more than all`,
  );
}

/** Colours are in their normal form by now. Groups of one set may well share one. */
function checkColours(groups: readonly (Draft<Group> | null)[], findings: Findings): void {
  groups.forEach((group, i) => {
    if (!group?.color) return;
    const { color, set } = group;
    const first = groups.findIndex(
      (other) => other?.color === color && (set === undefined || other.set !== set),
    );
    if (first < 0 || first >= i) return;
    findings.warn(
      "DUPLICATE_COLOR",
      `groups[${i}].color`,
      ` is that of groups[${first}] too: only their shapes tell them apart`,
    );
  });
}

/** Links that join the same themes, are of the same kind and say the same. */
function checkLinks(links: readonly (Draft<ThemeLink> | null)[], findings: Findings): void {
  const seen = new Map<string, number>();
  links.forEach((link, i) => {
    if (!link) return;
    const { from, to, kind, label } = link;
    const ends = kind === "directed" ? [from, to] : [from, to].sort();
    const key = JSON.stringify([ends, kind, label]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else findings.warn("DUPLICATE_LINK", join("links", i), ` is links[${first}] again`);
  });
}
