import type { Draft, Place, Reading } from "./draft.ts";
import type { Findings } from "./findings.ts";
import type { Bounds, Excerpt, Group, ThemeLink } from "./model.ts";
import { brief, join, show } from "./path.ts";

/** The fields of a theme that count something, by group. */
export const countFields = ["quotes", "totalQuotes", "participants", "asked"] as const;

/** One of them. */
export type CountField = (typeof countFields)[number];

/** Checks that ids are unique and that whatever names a group or a theme names one that exists. */
export function checkNames({ study, places }: Reading, findings: Findings): void {
  const ids = checkGroups(study.groups as readonly (Draft<Group> | null)[] | null, findings);
  for (const place of places) {
    for (const field of countFields) checkCounts(place, field, ids, findings);
    const excerpts = (place.theme.excerpts ?? []) as readonly (Draft<Excerpt> | null)[];
    excerpts.forEach((excerpt, i) => {
      if (namesAny(ids, excerpt?.group)) return;
      const path = place.excerpts ?? join(place.path, "excerpts");
      unknownGroup(join(join(path, i), "group"), ids, findings);
    });
  }
  checkLinks((study.links ?? []) as readonly (Draft<ThemeLink> | null)[], places, findings);
}

/** The groups' ids; `undefined` when they are in doubt, so that nothing can be said to name none of them. */
function checkGroups(
  groups: readonly (Draft<Group> | null)[] | null,
  findings: Findings,
): Set<string> | undefined {
  const ids = new Set<string>();
  groups?.forEach((group, i) => {
    if (group?.id && ids.has(group.id))
      findings.error("DUPLICATE_ID", `groups[${i}].id`, ` is ${show(group.id)} again: ids must differ`);
    if (group?.id) ids.add(group.id);
  });
  return groups && ids.size === groups.length ? ids : undefined;
}

function checkCounts(
  { theme, path }: Place,
  field: CountField,
  ids: ReadonlySet<string> | undefined,
  findings: Findings,
): void {
  const counts = theme[field];
  for (const id in counts) {
    if (!namesAny(ids, id)) unknownGroup(join(join(path, field), id), ids, findings);
    const count = counts[id];
    if (typeof count === "object" && count) checkBounds(count, join(join(path, field), id), findings);
  }
}

/** Whether an id is that of a group, or nothing can be said of it. */
function namesAny(ids: ReadonlySet<string> | undefined, id: string | null | undefined): boolean {
  return !ids || id == null || ids.has(id);
}

function unknownGroup(path: string, ids: ReadonlySet<string> | undefined, findings: Findings): void {
  findings.error("UNKNOWN_GROUP", path, ` names no group: the ids are ${brief([...(ids ?? [])].join(", "))}`);
}

function checkBounds(count: Bounds, path: string, findings: Findings): void {
  const { min, max } = count;
  if (!Object.keys(count).length) {
    findings.error("INVALID_COUNT", path, " says nothing: it needs min, max or text");
  }
  if (typeof min === "number" && typeof max === "number" && min > max) {
    findings.error("INVALID_COUNT", path, ` has a min of ${min} above its max of ${max}`);
  }
}

function checkLinks(
  links: readonly (Draft<ThemeLink> | null)[],
  places: readonly Place[],
  findings: Findings,
): void {
  const ids = new Set(places.map(({ theme }) => theme.id));
  if (ids.has(null)) return;
  links.forEach((link, i) => {
    for (const end of ["from", "to"] as const) {
      const id = link?.[end];
      if (id == null || ids.has(id)) continue;
      findings.error("LINK_TARGET", `links[${i}].${end}`, ` is ${show(id)}: no theme has this id`);
    }
    if (link?.from && link.from === link.to) {
      findings.error("LINK_TARGET", `links[${i}].to`, ` is ${show(link.to)} again: a link joins two themes`);
    }
  });
}
