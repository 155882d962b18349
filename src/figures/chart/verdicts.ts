import { type Contrast, hasBands } from "../../measures/contrast.ts";
import { bandOf } from "../../measures/difference.ts";
import { type Reading, readPooled } from "../../measures/measure.ts";
import { type Outcome, outcomeOf } from "../../measures/outcome.ts";
import { joined, type Voice } from "../../words/voice.ts";
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
  const { voice } = data;
  const { say } = voice;
  const verdicts = verdictsOf(data);
  if (!verdicts.length) return [];
  const of = countIn(verdicts);
  const similar = verdicts.filter(({ state }) => state === "similar");
  const parts = (["marked", "similar", "borderline", ...rest] as const).flatMap((state) => {
    if (!of(state)) return [];
    const before = counted(voice, state, of(state));
    return [
      state === "similar" ? say("list.bracketed", { before, after: levelsOf(voice, similar) }) : before,
    ];
  });
  return [
    say("verdict.of", { what: whatOf(data, verdicts.length), verdicts: joined(voice, "semicolon", parts) }),
  ];
}

const counted = ({ say }: Voice, state: State, n: number): string =>
  say("verdict.counted", { n, outcome: say(`outcome.${state}`) });

function whatOf({ voice, study, comparison }: ChartData, n: number): string {
  if (comparison.kind === "pair") return themesWords(voice, n);
  const other =
    comparison.kind === "rest"
      ? voice.say("side.rest")
      : sideName(voice, study, comparison.sides[0]?.first ?? []);
  return voice.say("verdict.comparisons", { n, other });
}

/** Both sides near each other high up, or low down: how many of each. */
function levelsOf(voice: Voice, similar: readonly Verdict[]): string {
  const { say } = voice;
  const high = similar.filter(({ sides }) => sides.every(({ value }) => value && value.min >= 0.5)).length;
  const low = similar.filter(({ sides }) => sides.some(({ value }) => value && value.max < 0.5)).length;
  const unknown = similar.length - high - low;
  return joined(voice, "comma", [
    high ? say("verdict.high", { n: high }) : "",
    low ? say(high ? "verdict.lowBesides" : "verdict.low", { n: low }) : "",
    unknown ? say("verdict.unknownLevel", { n: unknown }) : "",
  ]);
}

/** How many besides the row that is named first are marked, and how many are not; `brief` in the fewest words. */
export function othersWords(
  data: ChartData,
  verdicts: readonly Verdict[],
  named: ChartRow | undefined,
  brief: boolean,
): string {
  const { voice, comparison } = data;
  const { say } = voice;
  if (!verdicts.length) return "";
  const all = countIn(verdicts);
  if (comparison.kind !== "pair") return comparisonsWords(voice, verdicts, brief);
  const others = verdicts.filter(({ row }) => row !== named);
  // Where the row that is named is not marked itself, no other is so "as well".
  const besides = verdicts.some(({ row, state }) => row === named && state === "marked");
  const of = countIn(besides ? others : verdicts);
  const untold = rest.reduce((sum, state) => sum + of(state), 0);
  const last = brief
    ? [untold ? say("others.briefUntold", { n: untold }) : ""]
    : rest.map((state) => (of(state) ? counted(voice, state, of(state)) : ""));
  if (!all("marked")) {
    const borderline = of("borderline");
    return joined(voice, "comma", [
      of("similar") + borderline ? say(brief ? "others.briefNone" : "others.none") : "",
      borderline ? say("others.briefBorderline", { n: borderline }) : "",
      ...last,
    ]);
  }
  const marked = of("marked");
  const plain = of("similar") + of("borderline");
  if (brief) {
    const parts = joined(voice, "comma", [
      marked ? say("others.briefMarked", { n: marked }) : "",
      plain ? say("others.briefPlain", { n: plain }) : "",
      ...last,
    ]);
    return parts && besides ? say("others.brief", { parts }) : parts;
  }
  const kind = !of("borderline") ? "similar" : of("similar") ? "either" : "borderline";
  return joined(voice, "comma", [
    marked ? say(besides ? "others.markedBesides" : "others.marked", { n: marked }) : "",
    plain ? say(marked ? `others.${kind}` : `others.${kind}Alone`, { n: plain }) : "",
    ...last,
  ]);
}

function comparisonsWords(voice: Voice, verdicts: readonly Verdict[], brief: boolean): string {
  const { say } = voice;
  const of = countIn(verdicts);
  const share = { marked: of("marked"), n: verdicts.length };
  if (brief) return say("others.briefComparisons", share);
  const without = rest.reduce((sum, state) => sum + of(state), 0);
  if (without === share.n) return say("others.withoutBand", { n: without });
  return joined(voice, "comma", [
    say("others.comparisons", share),
    without ? say("others.withoutBand", { n: without }) : "",
  ]);
}
