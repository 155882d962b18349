import type { Known } from "../../measures/amount.ts";
import { countOn, type MapMeasure } from "../../measures/map-measure.ts";
import type { Entry, Survey } from "../../measures/survey.ts";
import type { ThemeLink } from "../../study/model.ts";
import { isolate } from "../../text/direction.ts";
import type { Font } from "../../text/width.ts";
import { evidenceWords } from "../words.ts";
import type { Forest } from "./arrange.ts";
import type { Content } from "./block.ts";
import { barsPart, countScale, totalsPart } from "./counts.ts";
import { presencePart } from "./presence.ts";

/** What is to be drawn of every theme that is not hidden by a collapsed one, in the author's order. */
export function contentsOf(
  survey: Survey,
  groups: readonly number[],
  measure: MapMeasure | null,
  collapsed: ReadonlySet<string>,
  width: number,
): Forest {
  const shown = shownEntries(survey, collapsed);
  const index = new Map(shown.map((entry, i) => [entry, i]));
  const countsOf = (entry: Entry): Known[] => (measure ? groups.map((g) => countOn(entry, g, measure)) : []);
  const isLeaf = (entry: Entry): boolean => entry.children.length === 0;
  const onBars = shown.filter((entry) => isLeaf(entry)).flatMap(countsOf);
  const counts = shown.flatMap(countsOf);
  const length = groups.length === 1 ? 60 : groups.length > 2 ? 26 : width < 480 ? 24 : width < 800 ? 34 : 44;
  const scale = countScale(survey.study, groups, counts, onBars, length);
  const flat = survey.entries.length === survey.roots.length;
  const links = linksByTheme(survey);
  const contents = shown.map((entry): Content => {
    const own = countsOf(entry);
    const part = measure === "presence" ? presencePart : isLeaf(entry) ? barsPart : totalsPart;
    const diverges = entry.theme.assessment === "diverge";
    const font = fontOf(entry.level, flat, diverges);
    return {
      entry,
      font,
      amounts: own,
      ...(measure ? { counts: (maxWidth: number) => part(own, scale, maxWidth) } : {}),
      ...(diverges ? { evidence: (measure && evidenceWords(entry, groups)) || "Authors: diverge" } : {}),
      links: links.get(entry.theme.id) ?? [],
      hidden: collapsed.has(entry.theme.id) ? countBelow(entry) : 0,
    };
  });
  return { contents, parents: shown.map((entry) => (entry.parent ? (index.get(entry.parent) ?? -1) : -1)) };
}

/** Each theme's links, with what is written below its label: "rests on Trust". */
function linksByTheme({ study, byId }: Survey): ReadonlyMap<string, Content["links"]> {
  const all = new Map<string, { link: ThemeLink; words: string }[]>();
  for (const link of study.links) {
    const target = isolate(byId.get(link.to)?.theme.label ?? "");
    const words = link.label ? `${isolate(link.label)} ${target}` : target;
    all.set(link.from, [...(all.get(link.from) ?? []), { link, words }]);
  }
  return all;
}

/** Weight by level: the themes at the top lead, everything below recedes. */
function fontOf(level: number, flat: boolean, bold: boolean): Font {
  if (flat) return { size: 14, bold };
  if (level === 1) return { size: 16, bold: true };
  return { size: level === 2 ? 13.5 : 13, bold };
}

function shownEntries(survey: Survey, collapsed: ReadonlySet<string>): Entry[] {
  const hidden = new Set<Entry>();
  return survey.entries.filter((entry) => {
    const { parent } = entry;
    if (parent && (hidden.has(parent) || collapsed.has(parent.theme.id))) hidden.add(entry);
    return !hidden.has(entry);
  });
}

function countBelow(entry: Entry): number {
  let count = 0;
  const stack = [...entry.children];
  for (let child = stack.pop(); child; child = stack.pop()) {
    count++;
    stack.push(...child.children);
  }
  return count;
}
