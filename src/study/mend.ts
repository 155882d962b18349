import { parseColor } from "./color.ts";
import type { Draft, Reading } from "./draft.ts";
import type { Findings } from "./findings.ts";
import { isBlank } from "./leaf.ts";
import type { Excerpt, Group, Study, ThemeLink } from "./model.ts";
import { join, show } from "./path.ts";
import { countFields } from "./rules.ts";

const none: readonly never[] = Object.freeze([]);
const untitled = "(untitled)";

/** The labels of siblings, and whether each was found repeated. */
type Labels = Map<string, boolean>;

/** Mends what can be mended, each time with a warning, and fills in what may be left out. */
export function mend({ study, places }: Reading, findings: Findings): void {
  mendAddress(study, findings);
  const groups = (study.groups ?? [null]) as readonly (Draft<Group> | null)[];
  const groupLabels: Labels = new Map();
  groups.forEach((group, i) => {
    if (group) mendGroup(group, `groups[${i}]`, groupLabels, findings);
  });
  if (!groups.length) findings.warn("MISSING_GROUPS", "groups", " is empty: all counts are left out");
  if (study.themes?.length === 0) findings.warn("NO_THEMES", "themes", " is empty: there is nothing to draw");
  const labels = new Map<unknown, Labels>();
  for (const { theme, path, above } of places) {
    let siblings = labels.get(above);
    if (!siblings) {
      siblings = new Map();
      labels.set(above, siblings);
    }
    mendLabel(theme, path, siblings, findings);
    theme.subthemes ??= none;
    if (groups.length) continue;
    for (const field of countFields) delete theme[field];
    for (const excerpt of (theme.excerpts ?? none) as readonly (Draft<Excerpt> | null)[]) {
      delete excerpt?.group;
    }
  }
  study.illustrative ??= false;
  study.nouns ??= Object.freeze({});
  study.links ??= none;
  for (const link of study.links as readonly (Draft<ThemeLink> | null)[]) {
    if (link) link.kind ??= "association";
  }
}

function mendAddress(study: Draft<Study>, findings: Findings): void {
  const { source, language } = study;
  const href = source && attempt(() => safeAddress(new URL(source)));
  if (href) study.source = href;
  else if (source) {
    delete study.source;
    findings.warn("UNSAFE_URL", "source", ` is ${show(source)}, not a web or mail address: it is left out`);
  }
  if (language && !attempt(() => Intl.getCanonicalLocales(language))) {
    delete study.language;
    findings.warn(
      "INVALID_LANGUAGE",
      "language",
      ` is ${show(language)}, not a language tag like "en": it is left out`,
    );
  }
}

function mendGroup(group: Draft<Group>, path: string, labels: Labels, findings: Findings): void {
  const { color } = group;
  const hex = typeof color === "string" && parseColor(color);
  if (hex) group.color = hex;
  else if (color !== undefined) {
    delete group.color;
    findings.warn(
      "INVALID_COLOR",
      `${path}.color`,
      ` is ${show(color)}, not a colour that is known: it is left out`,
    );
  }
  mendLabel(group, path, labels, findings);
}

/** Names what has no label; a label that siblings share is reported once. */
function mendLabel(
  item: { label?: string | null | undefined },
  path: string,
  siblings: Labels,
  findings: Findings,
): void {
  const { label } = item;
  if (typeof label !== "string") return;
  if (isBlank(label)) {
    item.label = untitled;
    findings.warn("EMPTY_LABEL", join(path, "label"), ` is empty: it is drawn as ${untitled}`);
  } else {
    const repeated = siblings.get(label);
    if (repeated === false) {
      const at = join(path, "label");
      findings.warn("DUPLICATE_LABEL", at, ` is ${show(label)} again: readers cannot tell them apart`);
    }
    siblings.set(label, repeated !== undefined);
  }
}

/** The address in its normal form, if it may become a link: a user name before the host would hide where it leads. */
function safeAddress({ protocol, username, password, href }: URL): string | undefined {
  return /^(https?|mailto):$/.test(protocol) && !username && !password ? href : undefined;
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
