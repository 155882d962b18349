import { type Contrast, hasBands, type Trend, trendOutcome } from "../../measures/contrast.ts";
import { signsForDifference } from "../../measures/difference.ts";
import { hasDifferences } from "../../measures/measure.ts";
import { isolate } from "../../text/direction.ts";
import type { Box, Item } from "../figure.ts";
import { placeWords, readingWords } from "../words.ts";
import type { ChartData } from "./data.ts";
import { differenceInterval, groupInterval, type IntervalsOf } from "./intervals.ts";
import type { ChartRow } from "./rows.ts";
import { shortNames, sideName } from "./side-name.ts";
import { stateWords, verdictOf } from "./verdicts.ts";

/** What a reader can reach: a row each, with all that it says in its name. `boxes` are where the rows are. */
export function itemsOf(data: ChartData, boxes: readonly Box[], intervals: IntervalsOf): Item[] {
  let at = 0;
  return data.sections.flatMap((section) =>
    section.rows.map((row, i): Item => {
      const { entry } = row;
      const said = rowWords(data, row, intervals);
      return {
        id: entry.theme.id,
        box: boxes[at++] as Box,
        name: [`${placeWords(entry)}${row.direct ? ", coded directly" : ""}`, said]
          .filter((part) => part)
          .join(": "),
        level: section.heading ? 2 : 1,
        position: i + 1,
        size: section.rows.length,
      };
    }),
  );
}

/** All that a row says: each group's reading, the differences, what they amount to, and the author's judgement. */
function rowWords(data: ChartData, row: ChartRow, intervals: IntervalsOf): string {
  const { study, groups, measure } = data;
  const voices = row.readings.map((reading, i) => {
    const group = study.groups[groups[i] as number];
    const interval = intervals.groups ? groupInterval(data, reading) : null;
    const range = interval?.map((end) => Math.round(100 * end)).join(" to ");
    return `${isolate(group?.label ?? "")} ${readingWords(study, reading, measure)}${range ? ` (95 % interval ${range} %)` : ""}`;
  });
  const judged = row.assessment ? `the authors’ judgement: ${row.assessment}` : "";
  return [voices.join(", "), ...differenceWords(data, row, intervals), judged]
    .filter((part) => part)
    .join("; ");
}

/** What a trend is called. */
export const trendWords: Readonly<Record<Trend, string>> = {
  increasing: "never falls with the level",
  decreasing: "never rises with the level",
  constant: "the same on every level",
  neither: "neither rises nor falls with the level throughout",
};

function differenceWords(data: ChartData, row: ChartRow, intervals: IntervalsOf): string[] {
  const { survey, study, scale, statistic, comparison, measure } = data;
  const { kind } = comparison;
  const interval = intervals.differences ? differenceInterval(data, row) : null;
  const range = interval
    ? ` (95 % interval ${signsForDifference({ min: interval[0], max: interval[1] })})`
    : "";
  if ((kind === "reference" || kind === "rest") && row.contrasts.length) {
    return row.contrasts.flatMap((contrast) => {
      const { first, second, difference } = contrast;
      const verdict = verdictWords(data, row, contrast);
      const who = `${sideName(study, second)} against ${sideName(study, first)}`;
      if (!difference) return verdict ? [`${who}: ${verdict}`] : [];
      const said = `${who} ${scale.words(difference)}${contrast === row.chief ? range : ""}`;
      return [verdict ? `${said} (${verdict})` : said];
    });
  }
  const plain =
    kind === "range" ? "highest minus lowest" : kind === "ordered" ? "last level minus first" : "difference";
  const what = statistic === "difference" ? `${plain} ` : "";
  const { trend, difference, chief, leftOut = [] } = row;
  const without = leftOut.length ? `, without ${shortNames(study, leftOut)}` : "";
  const verdict = chief ? verdictWords(data, row, chief) : row.band ? stateWords[row.band] : "";
  const open = kind === "ordered" && !trend && trendOutcome(survey, row, comparison, measure) === "unsettled";
  return [
    difference ? `${what}${scale.words(difference)}${range}${without}` : "",
    trend ? trendWords[trend] : open ? `with the level: ${stateWords.unsettled}` : "",
    verdict,
  ];
}

/** The verdict on a comparison, as far as neither the readings nor the author's judgement, which a row tells too, have said it. */
function verdictWords(data: ChartData, row: ChartRow, contrast: Contrast): string {
  const { comparison, measure, statistic } = data;
  const isDifferent = statistic === "difference" && hasDifferences(measure);
  const { state } = verdictOf(data, row, contrast);
  // Without bands, something is to be said only in place of the difference.
  if (!hasBands(comparison, measure) && (!isDifferent || contrast.difference)) return "";
  return ["no-data", "not-asked", "judged"].includes(state) ? "" : stateWords[state];
}
