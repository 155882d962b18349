import { numeral } from "../../measures/amount.ts";
import { type Contrast, hasBands } from "../../measures/contrast.ts";
import { bandOf } from "../../measures/difference.ts";
import { type Reading, readPooled } from "../../measures/measure.ts";
import { type Outcome, outcomeOf, outcomeWords } from "../../measures/outcome.ts";
import { themesWords } from "../words.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";
import { sideName } from "./side-name.ts";

/** What comes of a comparison, where the author does not judge otherwise. */
export type State = Outcome | "judged";

/** What is found of one theme and two sides, where there are bands. */
export interface Verdict {
  readonly row: ChartRow;
  readonly state: State;
  readonly sides: readonly [Reading, Reading];
}

/** What is said of each. */
export const stateWords: Readonly<Record<State, string>> = {
  ...outcomeWords,
  judged: "judged otherwise by the authors",
};

/** In the order in which they are told. */
const rest: readonly State[] = [
  "not-voiced",
  "too-few",
  "no-data",
  "not-asked",
  "no-size",
  "judged",
  "unsettled",
];

/** The verdict on one comparison of a row: what its name and every count of verdicts go by. */
export function verdictOf(
  { survey, comparison, measure }: ChartData,
  row: ChartRow,
  contrast: Contrast,
): Verdict {
  const sides = [contrast.first, contrast.second].map((side) => readPooled(survey, row, side, measure)) as [
    Reading,
    Reading,
  ];
  const state = outcomeOf(sides, contrast.band);
  // Where the counts do settle it, it is the author's judgement that took the band away.
  const isJudged = state === "unsettled" && hasBands(comparison, measure) && bandOf(...sides) !== null;
  return { row, state: isJudged ? "judged" : state, sides };
}

/** The verdict on each comparison of each row of the study; none where differences have no bands. */
export function verdictsOf(data: ChartData): Verdict[] {
  const { all, comparison, measure } = data;
  if (!hasBands(comparison, measure)) return [];
  return all.flatMap((row) => row.contrasts.map((contrast) => verdictOf(data, row, contrast)));
}

function countIn(verdicts: readonly Verdict[]): (state: State) => number {
  const counts = new Map<State, number>();
  for (const { state } of verdicts) counts.set(state, (counts.get(state) ?? 0) + 1);
  return (state) => counts.get(state) ?? 0;
}

/** How many findings are in each band, in the words of the bands. "Of 9 themes: 1 marked difference; 8 no marked difference (…)". */
export function verdictSummary(data: ChartData): string[] {
  const verdicts = verdictsOf(data);
  if (!verdicts.length) return [];
  const of = countIn(verdicts);
  const similar = verdicts.filter(({ state }) => state === "similar");
  const parts = (["marked", "similar", "borderline", ...rest] as const).flatMap((state) =>
    of(state)
      ? [`${numeral(of(state))} ${stateWords[state]}${state === "similar" ? levelsOf(similar) : ""}`]
      : [],
  );
  return [`Of ${whatOf(data, verdicts.length)}: ${parts.join("; ")}`];
}

function whatOf({ study, comparison }: ChartData, count: number): string {
  if (comparison.kind === "pair") return themesWords(count);
  const other = comparison.kind === "rest" ? "the rest" : sideName(study, comparison.sides[0]?.first ?? []);
  return `${numeral(count)} comparisons of a group with ${other}`;
}

/** Both sides near each other high up, or low down: how many of each. */
function levelsOf(similar: readonly Verdict[]): string {
  const high = similar.filter(({ sides }) => sides.every(({ value }) => value && value.min >= 0.5)).length;
  const low = similar.filter(({ sides }) => sides.some(({ value }) => value && value.max < 0.5)).length;
  const parts = [
    ...(high ? [`${numeral(high)} voiced by at least half of both groups`] : []),
    ...(low
      ? [`${numeral(low)} ${high ? "by fewer" : "voiced by fewer than half of one group or both"}`]
      : []),
    ...(high + low < similar.length
      ? [`${numeral(similar.length - high - low)} at a level that is not known`]
      : []),
  ];
  return ` (${parts.join(", ")})`;
}

/** How many besides the row that is named first are marked, and how many are not; `brief` in the fewest words. */
export function othersWords(
  { comparison }: ChartData,
  verdicts: readonly Verdict[],
  named: ChartRow | undefined,
  brief: boolean,
): string {
  if (!verdicts.length) return "";
  const all = countIn(verdicts);
  if (comparison.kind !== "pair") {
    const share = `${numeral(all("marked"))} of ${numeral(verdicts.length)} comparisons`;
    const without = rest.reduce((sum, state) => sum + all(state), 0);
    const last = without ? `, ${numeral(without)} without a band` : "";
    return brief ? `${share} marked` : `${share} show a marked difference${last}`;
  }
  const others = verdicts.filter(({ row }) => row !== named);
  // Where the row that is named is not marked itself, no other is so "as well".
  const besides = verdicts.some(({ row, state }) => row === named && state === "marked");
  const of = countIn(besides ? others : verdicts);
  const untold = rest.reduce((sum, state) => sum + of(state), 0);
  const reasons = rest.flatMap((state) => (of(state) ? [`${numeral(of(state))} ${stateWords[state]}`] : []));
  const last = brief ? (untold ? [`${numeral(untold)} not compared`] : []) : reasons;
  if (!all("marked")) {
    const borderline = of("borderline") ? [`${numeral(of("borderline"))} borderline`] : [];
    const judged = of("similar") + of("borderline") > 0;
    return [
      ...(judged ? [brief ? "none marked" : "no theme shows a marked difference"] : []),
      ...borderline,
      ...last,
    ].join(", ");
  }
  const marked = of("marked");
  const plain = of("similar") + of("borderline");
  if (brief) {
    const parts = [
      ...(marked ? [`${numeral(marked)} marked`] : []),
      ...(plain ? [`${numeral(plain)} not or borderline`] : []),
      ...last,
    ];
    return parts.length ? `${besides ? "others: " : ""}${parts.join(", ")}` : "";
  }
  const themes = besides ? otherThemes : themesWords;
  const none = plainWords(of("similar"), of("borderline"), marked > 0);
  const parts = [
    ...(marked ? [`${themes(marked)} ${marked === 1 ? "shows" : "show"} a marked difference`] : []),
    ...(plain ? [`${marked ? numeral(plain) : themes(plain)} ${none}`] : []),
    ...last,
  ];
  return parts.join(", ");
}

const otherThemes = (count: number): string =>
  count === 1 ? "1 other theme" : `${numeral(count)} other themes`;

function plainWords(similar: number, borderline: number, none: boolean): string {
  const one = similar + borderline === 1;
  const shows = `${one ? "shows" : "show"} ${none ? "none" : "no marked difference"}`;
  const is = one ? "is borderline" : "are borderline";
  return [...(similar ? [shows] : []), ...(borderline ? [is] : [])].join(" or ");
}
