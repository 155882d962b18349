import { certainly } from "../../measures/largest.ts";
import { ink } from "../../scene/palette.ts";
import { num, type SceneNode, s } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import { isolate } from "../../text/direction.ts";
import type { Note } from "../frame-parts.ts";
import { shortName } from "../words.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";

/** Which way a group differs from what it is compared with. */
type Sign = 1 | -1;

const half = 4;

/** How much room a sign takes beside a number, in px. */
export const signRoom: number = 5 + 2 * half;

/** Which way the difference of the group at index `g` is marked, if it is. The author's own judgement goes before. */
export function markedSign(row: ChartRow, g: number): Sign | undefined {
  if (!row.marked) return undefined;
  const found = row.contrasts.find(({ second, band }) => band === "marked" && second.includes(g));
  return found && (certainly(found.difference) < 0 ? -1 : 1);
}

/** Whether any cell of these rows bears a sign. */
export const hasSigns = ({ rows, groups }: ChartData): boolean =>
  rows.some((row) => groups.some((g) => markedSign(row, g)));

/** A triangle that points up for higher and down for lower, after a number that ends at `x`. */
export function contrastSign(sign: Sign, x: number, middle: number): SceneNode {
  const left = x + signRoom - 2 * half;
  const base = num(middle + sign * 3.4);
  const tip = num(middle - sign * 3.4);
  const d = `M${num(left)} ${base}H${num(left + 2 * half)}L${num(left + half)} ${tip}Z`;
  return s("path", { class: "tl-sign", d, fill: ink });
}

/** What the signs mean, as far as there are any. */
export function contrastSignNotes({ study, rows, groups, comparison }: ChartData): Note[] {
  const { kind, sides } = comparison;
  const other = kind === "rest" ? undefined : study.groups[sides[0]?.first[0] as number];
  const name = other ? isolate(shortName(other as Group)) : "the rest";
  const signs = new Set(rows.flatMap((row) => groups.map((g) => markedSign(row, g))));
  return ([1, -1] as const)
    .filter((sign) => signs.has(sign))
    .map((sign) => ({
      text: `Marked difference: ${sign > 0 ? "higher" : "lower"} than ${name}.`,
      mark: (x, y) => contrastSign(sign, x - signRoom + half, y),
    }));
}
