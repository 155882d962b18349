import type { Amount } from "../../measures/amount.ts";
import { type Contrast, hasBands, trendOutcome } from "../../measures/contrast.ts";
import { signsForDifference } from "../../measures/difference-words.ts";
import { hasDifferences } from "../../measures/measure.ts";
import { isolate } from "../../text/direction.ts";
import { joined, type Voice } from "../../words/voice.ts";
import type { Box, Item } from "../figure.ts";
import { readingWords } from "../reading-words.ts";
import { judgementWords, placeWords } from "../words.ts";
import type { ChartData } from "./data.ts";
import { differenceInterval, groupInterval, type IntervalsOf } from "./intervals.ts";
import type { ChartRow } from "./rows.ts";
import { shortNames, sideName } from "./side-name.ts";
import { verdictOf } from "./verdicts.ts";

/** What a reader can reach: a row each, with all that it says in its name. `boxes` are where the rows are. */
export function itemsOf(data: ChartData, boxes: readonly Box[], intervals: IntervalsOf): Item[] {
  const { voice } = data;
  let at = 0;
  return data.sections.flatMap((section) =>
    section.rows.map((row, i): Item => {
      const { entry } = row;
      const said = rowWords(data, row, intervals);
      return {
        id: entry.theme.id,
        box: boxes[at++] as Box,
        name: said
          ? voice.say("list.colon", { before: placeOf(voice, row), after: said })
          : placeOf(voice, row),
        level: section.heading ? 2 : 1,
        position: i + 1,
        size: section.rows.length,
      };
    }),
  );
}

function placeOf(voice: Voice, { entry, direct }: ChartRow): string {
  const theme = placeWords(voice, entry);
  return direct ? voice.say("row.direct", { theme }) : theme;
}

/** All that a row says: each group's reading, the differences, what they amount to, and the author's judgement. */
function rowWords(data: ChartData, row: ChartRow, intervals: IntervalsOf): string {
  const { voice, study, groups, measure } = data;
  const { say } = voice;
  const voices = row.readings.map((reading, i) => {
    const group = study.groups[groups[i] as number];
    const interval = intervals.groups ? groupInterval(data, reading) : null;
    const said = say("group.reading", {
      group: isolate(group?.label ?? ""),
      reading: readingWords(voice, reading, measure),
    });
    if (!interval) return said;
    const [low, high] = interval;
    return say("row.interval", {
      reading: said,
      low: Math.round(100 * low),
      high: Math.round(100 * high),
    });
  });
  return joined(voice, "semicolon", [
    joined(voice, "comma", voices),
    ...differenceWords(data, row, intervals),
    judgementWords(voice, row.assessment),
  ]);
}

function differenceWords(data: ChartData, row: ChartRow, intervals: IntervalsOf): string[] {
  const { voice, survey, study, scale, statistic, comparison, measure } = data;
  const { say } = voice;
  const { kind } = comparison;
  const interval = intervals.differences ? differenceInterval(data, row) : null;
  const ranged = (difference: string): string =>
    interval
      ? say("row.differenceInterval", {
          difference,
          interval: signsForDifference(voice, { min: interval[0], max: interval[1] }),
        })
      : difference;
  if ((kind === "reference" || kind === "rest") && row.contrasts.length) {
    return row.contrasts.flatMap((contrast) => {
      const { first, second, difference } = contrast;
      const verdict = verdictWords(data, row, contrast);
      const sides = say("row.against", {
        second: sideName(voice, study, second),
        first: sideName(voice, study, first),
      });
      if (!difference) return verdict ? [say("list.colon", { before: sides, after: verdict })] : [];
      const plain = say("row.contrast", { sides, difference: scale.words(difference) });
      const said = contrast === row.chief ? ranged(plain) : plain;
      return [verdict ? say("list.bracketed", { before: said, after: verdict }) : said];
    });
  }
  const key = kind === "range" ? "row.range" : kind === "ordered" ? "row.levels" : "row.difference";
  const { trend, difference, chief, leftOut = [] } = row;
  const told = (found: Amount): string => {
    const value = scale.words(found);
    const plain = ranged(statistic === "difference" ? say(key, { difference: value }) : value);
    return leftOut.length
      ? say("row.without", { difference: plain, groups: shortNames(voice, study, leftOut) })
      : plain;
  };
  const verdict = chief ? verdictWords(data, row, chief) : row.band ? say(`outcome.${row.band}`) : "";
  const open = kind === "ordered" && !trend && trendOutcome(survey, row, comparison, measure) === "unsettled";
  return [
    difference ? told(difference) : "",
    trend
      ? say(`trend.${trend}`)
      : open
        ? say("row.trendUnsettled", { outcome: say("outcome.unsettled") })
        : "",
    verdict,
  ];
}

/** The verdict on a comparison, as far as neither the readings nor the author's judgement, which a row tells too, have said it. */
function verdictWords(data: ChartData, row: ChartRow, contrast: Contrast): string {
  const { voice, comparison, measure, statistic } = data;
  const isDifferent = statistic === "difference" && hasDifferences(measure);
  const { state } = verdictOf(data, row, contrast);
  // Without bands, something is to be said only in place of the difference.
  if (!hasBands(comparison, measure) && (!isDifferent || contrast.difference)) return "";
  return ["no-data", "not-asked", "judged"].includes(state) ? "" : voice.say(`outcome.${state}`);
}
