import { bandWords } from "../../measures/difference.ts";
import { isFraction } from "../../measures/measure.ts";
import { isolate } from "../../text/direction.ts";
import type { Box, Item } from "../figure.ts";
import { placeWords, readingWords, shortName } from "../words.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";

/** What a reader can reach: a row each, with all that it says in its name. `boxes` are where the rows are. */
export function itemsOf(data: ChartData, boxes: readonly Box[]): Item[] {
  let at = 0;
  return data.sections.flatMap((section) =>
    section.rows.map((row, i): Item => {
      const { entry } = row;
      const said = rowWords(data, row);
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
function rowWords(data: ChartData, row: ChartRow): string {
  const { study, groups, measure } = data;
  const voices = row.readings.map((reading, i) => {
    const group = study.groups[groups[i] as number];
    return `${isolate(group?.label ?? "")} ${readingWords(study, reading, measure)}`;
  });
  const judged = row.assessment ? `the authors’ judgement: ${row.assessment}` : "";
  return [voices.join(", "), ...differenceWords(data, row), judged].filter((part) => part).join("; ");
}

const trendWords = {
  increasing: "rises with the level",
  decreasing: "falls with the level",
  constant: "the same on every level",
  neither: "neither rises nor falls with the level throughout",
};

function differenceWords({ study, scale, measure, comparison }: ChartData, row: ChartRow): string[] {
  const unit = isFraction(measure) ? " points" : " per participant";
  const inWords = (difference: ChartRow["difference"]): string => `${scale.signs(difference)}${unit}`;
  const { kind } = comparison;
  if (kind === "reference" || kind === "rest") {
    return row.contrasts.flatMap(({ first, second, difference, band }) => {
      const name = (groups: readonly number[]): string => {
        const group = groups.length === 1 ? study.groups[groups[0] as number] : undefined;
        return group ? isolate(shortName(group)) : "the rest";
      };
      if (!difference) return [];
      const what = band && band !== "no-data" ? ` (${bandWords[band]})` : "";
      return [`${name(second)} against ${name(first)} ${inWords(difference)}${what}`];
    });
  }
  const what =
    kind === "range" ? "highest minus lowest" : kind === "ordered" ? "last level minus first" : "difference";
  const { trend, band } = row;
  return [
    row.difference ? `${what} ${inWords(row.difference)}` : "",
    trend ? trendWords[trend] : "",
    band && band !== "no-data" ? bandWords[band] : "",
  ];
}
