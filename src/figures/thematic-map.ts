import { countOn, type MapMeasure, mapMeasure } from "../measures/map-measure.ts";
import { type Entry, type Survey, surveyOf } from "../measures/survey.ts";
import type { Study } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import type { Figure, Item } from "./figure.ts";
import { assemble, marginOf } from "./frame.ts";
import type { Forest } from "./map/arrange.ts";
import { contentsOf } from "./map/contents.ts";
import { pictureOf } from "./map/layouts.ts";
import type { MapPicture, ThemePlace } from "./map/picture.ts";
import { captionNotes, cutRemark, judgementNotes, signNotes } from "./notes.ts";
import { checkOptions, type MapOptions } from "./options.ts";
import { remembering, withState } from "./state.ts";
import {
  altWords,
  clipWords,
  evidenceWords,
  hiddenRemarks,
  linkSentence,
  measureSentence,
  placeWords,
  readingWords,
  shownGroups,
} from "./words.ts";

/**
 * The thematic map of a study: its themes and subthemes, each with its counts per group.
 *
 * Pure: the same study and options give the same figure, in any environment.
 * @throws OptionError for an option that does not exist or cannot have its value.
 */
export function thematicMap(study: Study, options: MapOptions = {}): Figure {
  checkOptions(options);
  return withState(drawn(study, options), options);
}

const drawn = /* @__PURE__ */ remembering((study: Study, options: MapOptions): Figure => {
  const { width = 720, layout = "tree", encode = "counts" } = options;
  const survey = surveyOf(study);
  const groups = shownGroups(study, options.hiddenGroups);
  const measure = encode === "none" ? null : mapMeasure(survey, groups, options.measure ?? "auto");
  const collapsed = new Set(options.collapsed);
  const forest = contentsOf(survey, groups, measure, collapsed, width);
  const shown = forest.contents.map((content) => content.entry);
  const margin = marginOf(width);
  const picture = pictureOf(layout, {
    study,
    groups,
    measure,
    forest,
    title: study.title ?? "",
    left: margin,
    width: width - 2 * margin,
  });
  const counts = measure ? shown.flatMap((entry) => groups.map((g) => countOn(entry, g, measure))) : [];
  const title = options.title ?? study.headline ?? study.title ?? "";
  const repeated = picture.titleInside && options.title === undefined && title === study.title;
  return assemble({
    kind: "map",
    study,
    options,
    title,
    heading: repeated ? "" : title,
    subtitle: measure
      ? measureSentence(survey, groups, measure)
      : shown.length
        ? "Themes and subthemes"
        : "No themes",
    key: measure ? groups : [],
    body: picture.nodes,
    bodyHeight: picture.height,
    notes: [
      ...signNotes(counts, measure),
      ...judgementNotes(shown.map((entry) => entry.theme)),
      ...captionNotes(study, measure !== null, options.caption),
    ],
    items: itemsOf(survey, shown, picture, groups, measure, collapsed),
    alt: altOf(survey, measure ? groups : []),
    sentences: study.links.map((link) => linkSentence(survey, link)),
    remarks: [...picture.notes, ...hiddenRemarks(study, options.hiddenGroups), ...remarksOn(forest, picture)],
  });
});

function themesSentence(survey: Survey): string {
  const below = survey.entries.length - survey.roots.length;
  const themes = survey.roots.length === 1 ? "1 theme" : `${survey.roots.length} themes`;
  if (!below) return survey.roots.length ? themes : "No themes";
  return `${themes} and ${below === 1 ? "1 subtheme" : `${below} subthemes`}`;
}

function itemsOf(
  survey: Survey,
  shown: readonly Entry[],
  picture: MapPicture,
  groups: readonly number[],
  measure: MapMeasure | null,
  collapsed: ReadonlySet<string>,
): Item[] {
  return shown.map((entry): Item => {
    const { theme, parent } = entry;
    const { box, toggle } = picture.places.get(theme.id) as ThemePlace;
    return {
      id: theme.id,
      ...(parent ? { parent: parent.theme.id } : {}),
      box,
      name: itemName(survey, entry, groups, measure),
      level: entry.level,
      position: entry.position,
      size: entry.siblings,
      ...(entry.children.length ? { expanded: !collapsed.has(theme.id), toggle } : {}),
    };
  });
}

function itemName(
  survey: Survey,
  entry: Entry,
  groups: readonly number[],
  measure: MapMeasure | null,
): string {
  const { study } = survey;
  const numbers = (measure ? groups : []).map((g) => {
    const count = countOn(entry, g, measure as MapMeasure);
    const of = measure === "participants" ? entry.of[g] : undefined;
    const reading = of === undefined ? { count, fraction: null } : { count, of, fraction: null };
    return `${isolate(study.groups[g]?.label ?? "")} ${readingWords(study, reading, measure as MapMeasure)}`;
  });
  const judged = entry.theme.assessment ? `; the authors’ judgement: ${entry.theme.assessment}` : "";
  return `${placeWords(entry)}${numbers.length ? `: ${numbers.join(", ")}` : ""}${judged}`;
}

/** What map of what, and what the author says the groups diverge on; with the evidence where an alternative text has room for it. */
function altOf(survey: Survey, groups: readonly number[]): string {
  const diverging = survey.entries.filter((entry) => entry.theme.assessment === "diverge");
  const alt = (evidenceOf: (entry: Entry) => string | undefined): string => {
    const marked = diverging.map((entry) => {
      const evidence = evidenceOf(entry);
      return `${isolate(entry.theme.label)}${evidence ? ` (${evidence})` : ""}`;
    });
    const finding = marked.length
      ? ` The authors report that the groups diverge on ${marked.join("; ")}.`
      : "";
    const about = survey.study.title ? ` of ${isolate(survey.study.title)}` : "";
    return `Thematic map${about}: ${themesSentence(survey)}.${finding}`;
  };
  const full = alt((entry) => evidenceWords(entry, groups));
  return clipWords(full, altWords) === full ? full : alt(() => undefined);
}

function remarksOn(forest: Forest, picture: MapPicture): string[] {
  const remarks: string[] = [];
  const hidden = forest.contents.reduce((count, content) => count + content.hidden, 0);
  if (hidden) remarks.push(`${hidden} subthemes are hidden below collapsed themes.`);
  if (picture.cut.length) remarks.push(cutRemark(picture.cut));
  return remarks;
}
