import { numeral } from "../measures/amount.ts";
import { comparisonOf } from "../measures/comparison.ts";
import { mapMeasure } from "../measures/map-measure.ts";
import { pooledBySet } from "../measures/pool.ts";
import { type Entry, type Survey, surveyOf } from "../measures/survey.ts";
import type { Study } from "../study/model.ts";
import { isolate, languageDirection } from "../text/direction.ts";
import { assessmentNotes } from "./assessment.ts";
import { checkOptions } from "./check-options.ts";
import { coloured, colourRemarks } from "./colours.ts";
import type { Figure, Item } from "./figure.ts";
import { assemble, marginOf } from "./frame.ts";
import { mapChoices } from "./map/choices.ts";
import { contentsOf, longestBar } from "./map/contents.ts";
import { encodingOf } from "./map/encode/encode.ts";
import type { Encoding } from "./map/encode/encoding.ts";
import { pictureOf } from "./map/layouts.ts";
import { optionRemarks } from "./map/option-remarks.ts";
import type { MapPicture, ThemePlace } from "./map/picture.ts";
import { type Shown, shownThemes } from "./map/shown.ts";
import { captionNotes, cutRemark } from "./notes.ts";
import type { MapOptions } from "./options.ts";
import { poolSentences } from "./pooled.ts";
import { printable } from "./print.ts";
import { remembering, withState } from "./state.ts";
import {
  altWords,
  clipWords,
  comparisonRemarks,
  evidenceWords,
  hiddenRemarks,
  linkSentence,
  nameWithSize,
  placeWords,
  shownGroups,
  themesWords,
} from "./words.ts";

/**
 * The thematic map of a study: its themes and subthemes, each with its counts per group.
 *
 * Pure: the same study and options give the same figure, in any environment.
 * @throws OptionError for an option that does not exist or cannot have its value.
 */
export function thematicMap(study: Study, options: MapOptions = {}): Figure {
  checkOptions(options);
  return withState(drawn(study, options), options, study);
}

const drawn = /* @__PURE__ */ remembering(
  /* @__PURE__ */ printable((study: Study, options: MapOptions): Figure => {
    const { maxHeight } = options;
    const { figure, bodyHeight } = drawMap(study, options, Infinity);
    if (maxHeight === undefined) return { ...figure, notes: [...figure.notes, ...lengthNotes(figure)] };
    const around = figure.height - bodyHeight;
    return figure.height <= maxHeight ? figure : drawMap(study, options, maxHeight - around).figure;
  }),
);

/**
 * In px. About five screens, or four printed pages at 6 pt: who reads the last theme has long forgotten the first, and
 * pictures much higher are refused by what has to turn them into pixels.
 */
const veryHigh = 5000;

/** What is said of a map that is very high where nobody bounds it, and what would help. */
function lengthNotes({ height }: Figure): string[] {
  if (height <= veryHigh) return [];
  return [
    `About ${Math.round(height / 1000)},000 px high: expandTo draws fewer levels, focus one branch, and maxHeight goes on in columns.`,
  ];
}

/** The map with its body no higher than `room` if possible. */
function drawMap(given: Study, options: MapOptions, room: number): { figure: Figure; bodyHeight: number } {
  const pools = options.compare === "sets";
  const whole = pools ? pooledBySet(given, options.hiddenGroups, options.suppressBelow) : given;
  const study = coloured(whole, options);
  const { width = 720, layout = "tree", encode = "counts" } = options;
  const survey = surveyOf(study, options.suppressBelow);
  const groups = shownGroups(study, options.hiddenGroups);
  const comparison = comparisonOf(study, groups, options);
  const asked = encode === "prevalence" ? "prevalence" : (options.measure ?? "auto");
  const measure = encode === "none" ? null : mapMeasure(survey, groups, asked);
  const shown = shownThemes(survey, groups, options);
  const longest = longestBar(groups.length, room < Infinity ? 0 : width);
  const encoding = encodingOf(
    measure && { survey, entries: shown.entries, groups, comparison, measure, longest },
    encode,
  );
  const forest = contentsOf(survey, shown, encoding, groups);
  const rightToLeft = languageDirection(study.language) === "rtl";
  const picture = pictureOf(layout, {
    study,
    groups,
    measure,
    encoding,
    forest,
    title: study.title ?? "",
    left: marginOf(width),
    width: width - 2 * marginOf(width),
    maxHeight: room,
    rightToLeft,
  });
  const title = options.title ?? study.headline ?? study.title ?? "";
  const repeated = picture.titleInside && options.title === undefined && title === study.title;
  const figure = assemble({
    kind: "map",
    study,
    options,
    title,
    heading: repeated ? "" : title,
    subtitle: encoding.sentence || (shown.entries.length ? "Themes and subthemes" : "No themes"),
    key: measure ? groups : [],
    keyName: (g) => nameWithSize(survey, g, encoding.differences?.measure ?? measure),
    twoSided: !picture.cells && groups.length === 2 && ["counts", "prevalence"].includes(encoding.kind),
    rightToLeft,
    body: picture.nodes,
    bodyHeight: picture.height,
    notes: [
      ...(pools && measure
        ? poolSentences(given, options.hiddenGroups, options.suppressBelow).map((text) => ({ text }))
        : []),
      ...encoding.notes,
      ...assessmentNotes(shown.entries.map(({ theme }) => theme.assessment)),
      ...captionNotes(study, measure !== null, options.caption),
    ],
    items: itemsOf(shown, picture, encoding),
    alt: altOf(survey, measure ? groups : []),
    sentences: study.links.map((link) => linkSentence(survey, link)),
    remarks: [
      ...picture.notes,
      ...(encode === "divergence" ? comparisonRemarks(comparison) : []),
      ...hiddenRemarks([...given.groups, ...study.groups], options.hiddenGroups),
      ...optionRemarks(survey, options, encoding),
      ...(measure ? colourRemarks(whole, groups, options) : []),
      ...shown.remarks,
      ...lostLinks(study, shown),
      ...(picture.cut.length ? [cutRemark(picture.cut)] : []),
    ],
    choices: mapChoices(survey, groups, { layout: picture.layout, encode, measure }),
  });
  return { figure, bodyHeight: picture.height };
}

/** What is said of links of which one end is shown and the other is not. */
function lostLinks(study: Study, { entries }: Shown): string[] {
  const ids = new Set(entries.map(({ theme }) => theme.id));
  const lost = study.links.filter(({ from, to }) => ids.has(from) !== ids.has(to)).length;
  if (!lost) return [];
  return [
    lost === 1
      ? "1 link leads to a theme that is not shown."
      : `${numeral(lost)} links lead to themes that are not shown.`,
  ];
}

function themesSentence(survey: Survey): string {
  const below = survey.entries.length - survey.roots.length;
  const themes = themesWords(survey.roots.length);
  if (!below) return survey.roots.length ? themes : "No themes";
  return `${themes} and ${below === 1 ? "1 subtheme" : `${numeral(below)} subthemes`}`;
}

function itemsOf(shown: Shown, picture: MapPicture, encoding: Encoding): Item[] {
  return shown.entries.map((entry, i): Item => {
    const { theme } = entry;
    const parent = shown.entries[shown.parents[i] as number];
    const { box, toggle, filled, cell } = picture.places.get(theme.id) as ThemePlace;
    const item: { -readonly [Key in keyof Item]: Item[Key] } = {
      id: theme.id,
      box,
      name: itemName(entry, encoding),
      level: entry.level,
      position: entry.position,
      size: entry.siblings,
    };
    if (filled) item.filled = true;
    if (cell) item.cell = true;
    if (parent) item.parent = parent.theme.id;
    if (shown.branches.has(entry)) {
      item.expanded = !shown.collapsed.has(entry);
      item.toggle = toggle;
    }
    return item;
  });
}

function itemName(entry: Entry, encoding: Encoding): string {
  const said = encoding.wordsOf(entry);
  const judged = entry.theme.assessment ? `; the authors’ judgement: ${entry.theme.assessment}` : "";
  return `${placeWords(entry)}${said && `: ${said}`}${judged}`;
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
