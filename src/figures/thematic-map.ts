import { comparisonOf } from "../measures/comparison.ts";
import { mapMeasure } from "../measures/map-measure.ts";
import { pooledBySet } from "../measures/pool.ts";
import { type Entry, type Survey, surveyOf } from "../measures/survey.ts";
import type { Study } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import { joined, type Voice, voiceOf } from "../words/voice.ts";
import { altWords, clipWords, firstToFit } from "./alt-words.ts";
import { assessmentNotes } from "./assessment.ts";
import { checkOptions } from "./check-options.ts";
import { checkStudy } from "./check-study.ts";
import { coloured, colourRemarks } from "./colours.ts";
import { comparisonRemarks, hiddenRemarks } from "./comparison-remarks.ts";
import type { Figure, Item } from "./figure.ts";
import { assemble, marginOf } from "./frame.ts";
import { isMirrored } from "./is-mirrored.ts";
import { mapChoices } from "./map/choices.ts";
import { contentsOf, longestBar } from "./map/contents.ts";
import { encodingOf } from "./map/encode/encode.ts";
import type { Encoding } from "./map/encode/encoding.ts";
import { mirroredEncoding } from "./map/encode/mirrored.ts";
import { pictureOf } from "./map/layouts.ts";
import { optionRemarks } from "./map/option-remarks.ts";
import type { MapPicture, ThemePlace } from "./map/picture.ts";
import { type Shown, shownThemes } from "./map/shown.ts";
import { captionNotes, cutRemark } from "./notes.ts";
import type { MapOptions } from "./options.ts";
import { poolSentences } from "./pooled.ts";
import { printable } from "./print.ts";
import { evidenceWords } from "./reading-words.ts";
import { remembering, withState } from "./state.ts";
import { judgementWords, linkSentence, nameWithSize, placeWords, shownGroups, themesWords } from "./words.ts";

/**
 * The thematic map of a study: its themes and subthemes, each with its counts per group.
 *
 * Pure: the same study and options give the same figure, in any environment.
 * @throws TypeError for a study that `parseStudy` has not read; OptionError for an option that does not exist or cannot
 * have its value.
 */
export function thematicMap(study: Study, options: MapOptions = {}): Figure {
  checkStudy(study);
  checkOptions(options);
  return withState(drawn(study, options), options, study);
}

const drawn = /* @__PURE__ */ remembering(
  /* @__PURE__ */ printable((study: Study, options: MapOptions): Figure => {
    const { maxHeight } = options;
    const { figure, bodyHeight } = drawMap(study, options, Infinity);
    if (maxHeight === undefined)
      return { ...figure, notes: [...figure.notes, ...lengthNotes(voiceOf(study, options.words), figure)] };
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
function lengthNotes({ say }: Voice, { height }: Figure): string[] {
  if (height <= veryHigh) return [];
  return [say("map.veryHigh", { height: 1000 * Math.round(height / 1000) })];
}

/** The map with its body no higher than `room` if possible. */
function drawMap(given: Study, options: MapOptions, room: number): { figure: Figure; bodyHeight: number } {
  const voice = voiceOf(given, options.words);
  const pools = options.compare === "sets";
  const whole = pools ? pooledBySet(voice, given, options.hiddenGroups, options.suppressBelow) : given;
  const study = coloured(whole, options);
  const { width = 720, layout = "tree", encode = "counts" } = options;
  const survey = surveyOf(study, options.suppressBelow);
  const groups = shownGroups(study, options.hiddenGroups);
  const comparison = comparisonOf(voice, study, groups, options);
  const asked = encode === "prevalence" ? "prevalence" : (options.measure ?? "auto");
  const measure = encode === "none" ? null : mapMeasure(survey, groups, asked);
  const shown = shownThemes(voice, survey, groups, options);
  const longest = longestBar(groups.length, room < Infinity ? 0 : width);
  const rightToLeft = isMirrored(study);
  const composed = encodingOf(
    measure && { voice, survey, entries: shown.entries, groups, comparison, measure, longest },
    encode,
  );
  const encoding = rightToLeft ? mirroredEncoding(composed) : composed;
  const forest = contentsOf(voice, survey, shown, encoding, groups);
  const picture = pictureOf(layout, {
    voice,
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
    voice,
    study,
    options,
    title,
    heading: repeated ? "" : title,
    subtitle: encoding.sentence || voice.say(shown.entries.length ? "map.subtitle" : "map.noThemes"),
    key: measure ? groups : [],
    keyName: (g) => nameWithSize(voice, survey, g, encoding.differences?.measure ?? measure),
    twoSided: !picture.cells && groups.length === 2 && ["counts", "prevalence"].includes(encoding.kind),
    rightToLeft,
    body: picture.nodes,
    bodyHeight: picture.height,
    notes: [
      ...(pools && measure
        ? poolSentences(voice, given, options.hiddenGroups, options.suppressBelow).map((text) => ({ text }))
        : []),
      ...encoding.notes,
      ...((!picture.cells && encoding.numberNotes) || []),
      ...assessmentNotes(
        voice,
        shown.entries.map(({ theme }) => theme.assessment),
      ),
      ...captionNotes(voice, study, measure !== null, options.caption),
    ],
    items: itemsOf(voice, shown, picture, encoding),
    alt: altOf(voice, survey, measure ? groups : []),
    sentences: study.links.map((link) => linkSentence(voice, survey, link)),
    remarks: [
      ...picture.notes,
      ...(encode === "divergence" ? comparisonRemarks(voice, comparison) : []),
      ...hiddenRemarks(voice, [...given.groups, ...study.groups], options.hiddenGroups),
      ...optionRemarks(voice, survey, options, encoding),
      ...(measure ? colourRemarks(voice, whole, groups, options) : []),
      ...shown.remarks,
      ...lostLinks(voice, study, shown),
      ...(picture.cut.length ? [cutRemark(voice, picture.cut)] : []),
    ],
    choices: mapChoices(survey, groups, { layout: picture.layout, encode, measure }),
  });
  return { figure, bodyHeight: picture.height };
}

/** What is said of links of which one end is shown and the other is not. */
function lostLinks({ say }: Voice, study: Study, { entries }: Shown): string[] {
  const ids = new Set(entries.map(({ theme }) => theme.id));
  const n = study.links.filter(({ from, to }) => ids.has(from) !== ids.has(to)).length;
  return n ? [say("map.lostLinks", { n })] : [];
}

function themesSentence(voice: Voice, survey: Survey): string {
  const n = survey.entries.length - survey.roots.length;
  const themes = themesWords(voice, survey.roots.length);
  if (n) return voice.say("map.themesAndSubthemes", { themes, n });
  return survey.roots.length ? themes : voice.say("map.noThemes");
}

function itemsOf(voice: Voice, shown: Shown, picture: MapPicture, encoding: Encoding): Item[] {
  return shown.entries.map((entry, i): Item => {
    const { theme } = entry;
    const parent = shown.entries[shown.parents[i] as number];
    const { box, toggle, filled, cell } = picture.places.get(theme.id) as ThemePlace;
    const item: { -readonly [Key in keyof Item]: Item[Key] } = {
      id: theme.id,
      box,
      name: itemName(voice, entry, encoding),
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

function itemName(voice: Voice, entry: Entry, encoding: Encoding): string {
  const { say } = voice;
  const said = encoding.wordsOf(entry);
  const place = placeWords(voice, entry);
  const told = said ? say("list.colon", { before: place, after: said }) : place;
  return joined(voice, "semicolon", [told, judgementWords(voice, entry.theme.assessment)]);
}

/**
 * What map of what, and what the author says the groups diverge on: with the evidence where an alternative text has room
 * for it, else on which themes, else on how many. Labels are whole; a title that has no room alone is clipped, or left out.
 */
function altOf(voice: Voice, survey: Survey, groups: readonly number[]): string {
  const { say } = voice;
  const { title } = survey.study;
  const themes = themesSentence(voice, survey);
  const named = (title: string): string => say("map.altOf", { title: isolate(title), themes });
  const plain = say("map.alt", { themes });
  const diverging = survey.entries.filter((entry) => entry.theme.assessment === "diverge");
  const labels = diverging.map(({ theme }) => isolate(theme.label));
  const evident = diverging.map((entry, i) => {
    const before = labels[i] as string;
    const after = evidenceWords(voice, entry, groups);
    return after ? say("list.bracketed", { before, after }) : before;
  });
  const withFinding = (alt: string): string[] => {
    if (!labels.length) return [alt];
    const on = (found: readonly string[]): string =>
      say("map.altFinding", { alt, themes: joined(voice, "semicolon", found) });
    return [on(evident), on(labels), say("map.altFindings", { alt, n: labels.length }), alt];
  };
  if (!title) return firstToFit(withFinding(plain));
  const clipped = Array.from({ length: altWords }, (_, i) => named(clipWords(title, altWords - i)));
  return firstToFit([...withFinding(named(title)), ...clipped, ...withFinding(plain)]);
}
