import type { Entry } from "../../../measures/survey.ts";
import { bar } from "../../../scene/bar.ts";
import { lineMiddle } from "../../../scene/lettering.ts";
import { axis, hairline } from "../../../scene/palette.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import type { MapRequest } from "../picture.ts";
import { type Token, tokenFont } from "./token.ts";

/** From none to all, in px: one scale for the whole figure. */
const length = 36;
const lineRoom = 13;
/** More groups than this would have bars too thin to compare. */
const most = 4;

/** A bar for each group on a scale from none to all of it; none where a map shows something else, or nothing is known of any group. */
export function scaleBarsOf({ encoding, groups }: MapRequest, entry: Entry): Token[] {
  if (encoding.kind !== "prevalence" || groups.length > most) return [];
  const values = encoding.valuesOf(entry);
  if (values.every((value) => !value.length)) return [];
  const height = Math.min(5, lineRoom / groups.length - 1);
  const draw = (x: number, top: number): SceneNode[] => {
    const middle = lineMiddle(top, tokenFont.size);
    const first = middle - ((height + 1) * (groups.length - 1)) / 2;
    const line = (at: number, stroke: string): SceneNode =>
      s("line", { x1: at, x2: at, y1: middle - 6.5, y2: middle + 6.5, stroke });
    const bars = values.flatMap(({ length: part, fill, group }, i) =>
      part
        ? bar({
            zero: x + 0.75,
            sign: 1,
            middle: first + i * (height + 1),
            height,
            min: part.min * length,
            max: part.max * length,
            fill,
            group,
          }).nodes
        : [],
    );
    return [line(x + length + 1.25, hairline), ...bars, line(x + 0.5, axis)];
  };
  return [{ width: length + 2, draw }];
}
