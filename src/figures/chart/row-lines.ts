import { num, type SceneNode, s } from "../../scene/scene.ts";

/** From where to where something goes, downwards. */
export type Reach = readonly [top: number, bottom: number];

/** An upright line, as far as rows let it through. */
export interface RowLine {
  readonly x: number;
  readonly reaches: readonly Reach[];
}

/**
 * Upright lines through rows at each x, all of them one element however many rows there are: a reader's machine takes
 * longer over elements than over what is in them. Where one row's line ends and the next one's begins, it is one line.
 */
export function rowLines(
  lines: readonly RowLine[],
  attrs: Readonly<Record<string, string>>,
  key: string,
): SceneNode[] {
  let d = "";
  for (const { x, reaches } of lines) {
    const at = num(x);
    let end = "";
    for (const [top, bottom] of reaches) {
      const from = num(top);
      if (from !== end) d += `${end && `V${end}`}M${at} ${from}`;
      end = num(bottom);
    }
    if (end) d += `V${end}`;
  }
  return d ? [s("path", { ...attrs, d, fill: "none" }, [], key)] : [];
}
