import { certainly } from "../../measures/largest.ts";
import { ink, quiet } from "../../scene/palette.ts";
import { num, type SceneNode, s } from "../../scene/scene.ts";
import type { Group } from "../../study/model.ts";
import { isolate } from "../../text/direction.ts";
import type { Note } from "../frame-parts.ts";
import { shortName } from "../words.ts";
import type { ChartData } from "./data.ts";
import type { ChartRow } from "./rows.ts";

/** How a group differs from what it is compared with: up or down, and whether that is marked or only borderline. */
export interface Sign {
  readonly way: 1 | -1;
  readonly band: "marked" | "borderline";
}

const half = 4;

/** How much room a sign takes beside a number, in px. */
export const signRoom: number = 5 + 2 * half;

/** The sign of the group at index `g`, if its difference is marked or borderline and its author does not judge otherwise. */
export function signOf(row: ChartRow, g: number): Sign | undefined {
  const found = row.contrasts.find(({ second }) => second.includes(g));
  if (found?.band !== "marked" && found?.band !== "borderline") return undefined;
  return { way: certainly(found.difference) < 0 ? -1 : 1, band: found.band };
}

/** Whether any cell of these rows bears a sign. */
export const hasSigns = ({ rows, groups }: ChartData): boolean =>
  rows.some((row) => groups.some((g) => signOf(row, g)));

/** A triangle that points up for higher and down for lower, after a number that ends at `x`; hollow where that is borderline. */
export function contrastSign({ way, band }: Sign, x: number, middle: number): SceneNode {
  const left = x + signRoom - 2 * half;
  const base = num(middle + way * 3.4);
  const tip = num(middle - way * 3.4);
  const d = `M${num(left)} ${base}H${num(left + 2 * half)}L${num(left + half)} ${tip}Z`;
  return s("path", {
    class: "tl-sign",
    d,
    ...(band === "marked" ? { fill: ink } : { fill: "none", stroke: quiet }),
  });
}

/** What the signs mean, as far as there are any. */
export function contrastSignNotes({ voice, study, rows, groups, comparison }: ChartData): Note[] {
  const { kind, sides } = comparison;
  const other = kind === "rest" ? undefined : study.groups[sides[0]?.first[0] as number];
  const name = other ? isolate(shortName(other as Group)) : voice.say("side.rest");
  const signs = rows.flatMap((row) => groups.flatMap((g) => signOf(row, g) ?? []));
  return (["marked", "borderline"] as const).flatMap((band) =>
    ([1, -1] as const)
      .filter((way) => signs.some((sign) => sign.band === band && sign.way === way))
      .map((way) => ({
        text: voice.say(`chart.sign.${band}${way > 0 ? "Higher" : "Lower"}`, { group: name }),
        inWords: "",
        mark: (x, y) => contrastSign({ way, band }, x - signRoom + half, y),
      })),
  );
}
