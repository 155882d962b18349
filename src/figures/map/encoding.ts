import { type Known, signsFor, sum, wordsFor } from "../../measures/amount.ts";
import { bandWords, signsForDifference } from "../../measures/difference.ts";
import { countOn, type MapMeasure } from "../../measures/map-measure.ts";
import { type Measure, type Reading, read } from "../../measures/measure.ts";
import type { Entry, Survey } from "../../measures/survey.ts";
import { axis, colourOf, quiet } from "../../scene/palette.ts";
import type { Group } from "../../study/model.ts";
import { isolate } from "../../text/direction.ts";
import { textWidth } from "../../text/width.ts";
import type { Encode } from "../options.ts";
import { differenceSentence, measureSentence, readingWords } from "../words.ts";
import { barsPart, numberFont, totalsPart } from "./counts.ts";
import { differencePart, differencesOf } from "./difference.ts";
import type { Part } from "./part.ts";
import { presencePart } from "./presence.ts";
import { linesPart } from "./text-part.ts";
import type { Scale, Value } from "./value.ts";

/** A theme's numbers, fitted to a width. */
export type FitPart = (maxWidth: number) => Part;

/** What a map says of each theme's numbers. */
export interface Encoding {
  /** A theme's count for each group shown, subthemes included; none in a map without numbers. */
  amountsOf(entry: Entry): readonly Known[];
  /** How they are drawn; `undefined` in a map without numbers. */
  partOf(entry: Entry): FitPart | undefined;
  /** What a theme shows, in words; "" in a map without numbers. */
  wordsOf(entry: Entry): string;
  /** What is shown, and out of how many: the figure's subtitle; "" in a map without numbers. */
  readonly sentence: string;
}

const nothing: Encoding = { amountsOf: () => [], partOf: () => undefined, wordsOf: () => "", sentence: "" };

/** What themes show, by the option `encode`; `longest` is the length of the longest bar, in px. */
export function encodingOf(
  survey: Survey,
  entries: readonly Entry[],
  groups: readonly number[],
  measure: MapMeasure | null,
  encode: Encode,
  longest: number,
): Encoding {
  if (!measure || encode === "none") return nothing;
  const counts = { survey, entries, groups, measure, longest };
  if (encode === "divergence") return byDifference(counts);
  if (encode === "prevalence") return byPrevalence(counts);
  return measure === "presence" ? byPresence(counts) : byCount(counts, encode === "total");
}

interface Counts {
  readonly survey: Survey;
  readonly entries: readonly Entry[];
  readonly groups: readonly number[];
  readonly measure: MapMeasure;
  readonly longest: number;
}

const amounts =
  ({ groups, measure }: Counts): Encoding["amountsOf"] =>
  (entry) =>
    groups.map((g) => countOn(entry, g, measure));

/** "Front-line clinicians 1 of 8, Strategic leaders 7 of 9". */
function voices(
  { survey: { study }, groups }: Counts,
  measure: Measure,
  readingOf: (g: number) => Reading,
): string {
  return groups
    .map((g) => `${isolate(study.groups[g]?.label ?? "")} ${readingWords(study, readingOf(g), measure)}`)
    .join(", ");
}

function byDifference(counts: Counts): Encoding {
  const { survey, entries, groups, longest } = counts;
  const differences = differencesOf(survey, entries, groups);
  return {
    amountsOf: amounts(counts),
    partOf: (entry) => () => differencePart(differences, entry, longest),
    wordsOf: (entry) => {
      const { points, band } = differences.of(entry);
      const said = voices(counts, differences.measure, (g) =>
        read(survey, { entry, direct: false }, g, differences.measure),
      );
      const gap = points && `difference ${signsForDifference(points)} points`;
      return [said, gap, band && band !== "no-data" && bandWords[band]].filter((part) => part).join("; ");
    },
    sentence: differenceSentence(survey, groups, differences.measure),
  };
}

function byPresence(counts: Counts): Encoding {
  const { survey, groups } = counts;
  const amountsOf = amounts(counts);
  return {
    amountsOf,
    partOf: (entry) => (width) => presencePart(survey.study, groups, amountsOf(entry), width),
    wordsOf: (entry) =>
      voices(counts, "presence", (g) => ({ count: countOn(entry, g, "presence"), fraction: null })),
    sentence: measureSentence(survey, groups, "presence"),
  };
}

function byPrevalence(counts: Counts): Encoding {
  const { survey, entries, groups, longest } = counts;
  const readingOf = (entry: Entry, g: number): Reading =>
    read(survey, { entry, direct: false }, g, "prevalence");
  const valuesOf = (entry: Entry): Value[] =>
    groups.map((g) => {
      const { count, of, fraction } = readingOf(entry, g);
      const text = count && of !== undefined ? `${signsFor(count)} of ${of}` : signsFor(count);
      return { length: fraction, text, ...markOf(survey, g) };
    });
  const scale = scaleFor(entries.flatMap(valuesOf), longest, 1);
  return {
    amountsOf: amounts(counts),
    partOf: (entry) => (width) => barsPart(valuesOf(entry), scale, width),
    wordsOf: (entry) => voices(counts, "prevalence", (g) => readingOf(entry, g)),
    sentence: measureSentence(survey, groups, "prevalence"),
  };
}

/** Counts by group, or `together`. Themes with subthemes show numbers only: their bars would need another scale. */
function byCount(counts: Counts, together: boolean): Encoding {
  const { survey, entries, groups, measure, longest } = counts;
  const amountsOf = amounts(counts);
  const marks = groups.map((g) => markOf(survey, g));
  const shownOf = (all: readonly Known[]): readonly Known[] => (together ? [sum(all)] : all);
  const valuesOf = (entry: Entry): Value[] =>
    shownOf(amountsOf(entry)).map((length, i) => ({
      length,
      text: signsFor(length),
      ...(together ? { fill: axis } : (marks[i] as (typeof marks)[number])),
    }));
  const values = new Map(entries.map((entry) => [entry, valuesOf(entry)]));
  let largest = 1;
  for (const [{ children }, each] of values) {
    if (!children.length) for (const { length } of each) largest = Math.max(largest, endOf(length));
  }
  const scale = scaleFor([...values.values()].flat(), longest, largest);
  /** What is coded to a theme with subthemes itself, as part of its total; `null` where that is nothing. */
  const directOf = ({ own, children }: Entry): readonly Known[] | null => {
    const direct = groups.map((g) => own[g] ?? null);
    const some = measure === "quotes" && children.length && direct.some((amount) => amount && amount.max > 0);
    return some ? shownOf(direct) : null;
  };
  return {
    amountsOf,
    partOf: (entry) => (width) => {
      const each = values.get(entry) ?? valuesOf(entry);
      if (!entry.children.length) return barsPart(each, scale, width);
      const totals = totalsPart(each, scale, width);
      const direct = directOf(entry);
      return direct ? stacked(totals, plainPart(`direct: ${direct.map(signsFor).join(" · ")}`)) : totals;
    },
    wordsOf: (entry) => {
      const readingOf = (count: Known, of?: number): Reading =>
        of === undefined ? { count, fraction: null } : { count, of, fraction: null };
      const direct = directOf(entry);
      const part = direct
        ? `; of these coded directly: ${direct.map((amount) => wordsFor(amount)).join(", ")}`
        : "";
      if (together) return `${readingWords(survey.study, readingOf(sum(amountsOf(entry))), measure)}${part}`;
      const ofIn = (g: number): number | undefined => (measure === "participants" ? entry.of[g] : undefined);
      return voices(counts, measure, (g) => readingOf(countOn(entry, g, measure), ofIn(g))) + part;
    },
    sentence: together
      ? measureSentence(survey, groups, measure).replace(", by participant group", ", all groups together")
      : measureSentence(survey, groups, measure),
  };
}

function markOf({ study }: Survey, g: number): Required<Pick<Value, "fill" | "group" | "shape">> {
  const group = study.groups[g] as Group;
  return { fill: colourOf(group, g), group: group.id, shape: g };
}

function scaleFor(values: readonly Value[], longest: number, largest: number): Scale {
  let widest = 7;
  for (const text of new Set(values.map((value) => value.text))) {
    widest = Math.max(widest, textWidth(text, numberFont));
  }
  return { px: longest / largest, longest, textWidth: widest };
}

/** How far a bar goes that is as long as is known. */
function endOf(length: Known): number {
  if (!length) return 0;
  return length.max === Infinity ? length.min : length.max;
}

const plainPart = (text: string): Part => linesPart([text], textWidth(text, numberFont), numberFont, quiet);

/** One part below the other. */
function stacked(above: Part, below: Part): Part {
  return {
    width: Math.max(above.width, below.width),
    height: above.height + below.height,
    draw: (x, y, align) => [...above.draw(x, y, align), ...below.draw(x, y + above.height, align)],
  };
}
