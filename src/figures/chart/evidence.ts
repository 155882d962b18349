import { leaderOf } from "../../measures/largest.ts";
import { type Reading, readPooled } from "../../measures/measure.ts";
import { glyph } from "../../scene/glyph.ts";
import { lineHeight, lineMiddle, textLine } from "../../scene/lettering.ts";
import { colourOf, quiet } from "../../scene/palette.ts";
import type { SceneNode } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import { textWidth } from "../../text/width.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";

const font = { size: 12 };
const markWidth = 14.5;
const gap = 12;

/** What both sides of each row's difference say, in numbers: "● 1 of 8  ■ 7 of 9". */
export interface Evidence {
  readonly width: number;
  readonly height: number;
  draw(row: ChartRow, x: number, middle: number): SceneNode[];
}

/** One side of a row: its number behind its group's mark, or behind its name where groups are pooled. */
interface Side {
  readonly group?: number;
  readonly name: string;
  readonly text: string;
}

/** The evidence for the rows of a chart: the sides beside each other where that fits `available` px, else one below the other. */
export function evidenceOf(data: ChartData, available: number): Evidence {
  const sides = data.rows.flatMap((row) => sidesOf(data, row));
  const leadOf = ({ group, name }: Side): number =>
    group === undefined ? textWidth(name, font) + 5 : markWidth;
  const lead = [0, 1].map((i) => Math.max(0, ...sides.filter((_, at) => at % 2 === i).map(leadOf)));
  const text = Math.max(0, ...sides.map((side) => textWidth(side.text, font)));
  const [first = 0, second = 0] = lead;
  const beside = first + text + gap + second + text;
  const line = lineHeight(font.size);
  const isBeside = beside <= available;
  return {
    width: isBeside ? beside : Math.max(first, second) + text,
    height: isBeside ? line : 2 * line,
    draw: (row, x, middle) =>
      sidesOf(data, row).flatMap((side, i) => {
        const left = x + (isBeside && i ? first + text + gap : 0);
        const top = middle + (isBeside ? -line / 2 : (i - 1) * line);
        const at = left + (isBeside ? (lead[i] as number) : Math.max(first, second));
        return [leadNode(data, side, left, top), textLine(side.text, at, top, { ...font, fill: quiet })];
      }),
  };
}

/** The two sides of the row's chief difference; where it is open which is, of the one that is largest as far as is certain. */
function sidesOf({ voice, survey, comparison, measure, scale, labels }: ChartData, row: ChartRow): Side[] {
  const shown = row.chief ?? leaderOf(row.contrasts)?.leader;
  if (!shown) return [];
  return [shown.first, shown.second].map((groups, i): Side => {
    const reading: Reading = readPooled(survey, row, groups, measure);
    const [group] = groups;
    const name = comparison.kind === "rest" ? voice.say("side.rest") : (scale.ways?.[i]?.name ?? "");
    const text = labels.short(reading);
    return groups.length === 1 && group !== undefined ? { group, name, text } : { name, text };
  });
}

function leadNode({ study }: ChartData, { group: g, name }: Side, x: number, top: number): SceneNode {
  if (g === undefined) return textLine(name, x, top, { ...font, fill: quiet });
  const group = study.groups[g] as Group;
  return glyph(g, x + 5, lineMiddle(top, font.size), 4.5, {
    fill: colourOf(group, g),
    "data-group": group.id,
  });
}
