import { isInWords } from "../../../measures/amount.ts";
import { type Reading, wasNotAsked } from "../../../measures/measure.ts";
import { glyph } from "../../../scene/glyph.ts";
import { lineMiddle, linesHeight, textLine, textLines } from "../../../scene/lettering.ts";
import { colourOf, ink, quiet } from "../../../scene/palette.ts";
import { num, type SceneNode, s } from "../../../scene/scene.ts";
import type { Group } from "../../../study/model.ts";
import { textWidth } from "../../../text/width.ts";
import { wrap } from "../../../text/wrap.ts";
import { assessmentMark } from "../../assessment.ts";
import type { Box } from "../../figure.ts";
import { listOf } from "../../map/area/list.ts";
import type { ListRow } from "../../map/area/list-row.ts";
import type { Token } from "../../map/area/token.ts";
import { readingWords } from "../../reading-words.ts";
import type { ChartData } from "../data.ts";
import type { ChartRow } from "../rows.ts";
import { fontOf } from "./block.ts";
import { type LabelledPosition, labelEdge } from "./labels.ts";
import type { Panel } from "./panel.ts";

/** The list of what the panel has no room for. */
export interface KeyList {
  readonly headings: readonly SceneNode[];
  readonly rows: ReadonlyMap<ChartRow, { readonly nodes: readonly SceneNode[]; readonly box: Box }>;
  /** Where it ends; 0 where it is empty. */
  readonly bottom: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Where the list may stand: beside the panel, where that is wide enough and it ends before `below` starts; else below. */
interface ListPlace {
  readonly beside?: Place;
  readonly below: Place;
}

const font = { size: 12 };
/** Between the panel's labels and the list. */
const gap = 28;
const leastBeside = 230;
const swatch = 11;

/**
 * The rows whose labels are not in the panel, each in full and with what both groups say: those that have a number
 * there, those for which not even that had room, and those that have no place because something is not known.
 */
export function keyList(
  data: ChartData,
  found: readonly LabelledPosition[],
  unplaced: readonly ChartRow[],
  { beside, below }: ListPlace,
): KeyList {
  const { say } = data.voice;
  const index = new Map(data.rows.map((row, i) => [row, i]));
  const listRow = (row: ChartRow, number?: string): ListRow => ({
    index: index.get(row) as number,
    ...(number === undefined ? {} : { number }),
    label: row.label,
    bold: fontOf(row).bold === true,
    tokensIn: (width) => tokensOf(data, row, width),
  });
  const numbered = found.flatMap(({ position, number }) =>
    number === undefined ? [] : position.rows.map((row) => listRow(row, number)),
  );
  const crowded = found.flatMap(({ position, place }) =>
    place ? [] : position.rows.map((row) => listRow(row)),
  );
  const missing = unplaced.map((row) => listRow(row));
  const parts = [
    { heading: say("chart.scatter.byNumber"), lines: numbered },
    { heading: say("chart.scatter.crowd"), lines: crowded },
    { heading: say("chart.scatter.unplaced"), lines: missing },
  ].filter(({ lines }) => lines.length);
  const list = beside && listIn(data, parts, beside);
  return list && list.bottom <= below.top ? list : listIn(data, parts, below);
}

function listIn(
  { rows: all }: ChartData,
  parts: readonly { readonly heading: string; readonly lines: readonly ListRow[] }[],
  { left, top, width }: Place,
): KeyList {
  const headings: SceneNode[] = [];
  const rows = new Map<ChartRow, { nodes: readonly SceneNode[]; box: Box }>();
  let bottom = 0;
  let y = top;
  for (const { heading, lines } of parts) {
    // Above all columns, so that they start on one line.
    const head = wrap(heading, width, font).lines;
    headings.push(...textLines(head, left, y, { ...font, fill: quiet }));
    y += linesHeight(head, font.size) + 4;
    const list = listOf([{ rows: lines }], { left, width, rightToLeft: false });
    for (const [i, { nodes, box }] of list.rows) {
      const row = all[i] as ChartRow;
      const line = [...labelEdge(row, box), ...nodes];
      const lowered = s("g", { transform: `translate(0 ${num(y)})` }, line);
      rows.set(row, { nodes: [lowered], box: { ...box, y: box.y + y } });
    }
    bottom = y + list.height;
    y = bottom + 8;
  }
  return { headings, rows, bottom };
}

/** Where the list of a panel may stand in a figure between `left` and `left + width`. */
export function listPlace({ inside, height }: Panel, left: number, width: number): ListPlace {
  const below = { left, top: height + 16, width };
  const start = inside.x + inside.width + gap;
  const room = left + width - start;
  return room < leastBeside ? { below } : { beside: { left: start, top: inside.y, width: room }, below };
}

/** What each group says, with its mark before it, in lines where it is wider than `width`; and the authors' judgement. */
function tokensOf(data: ChartData, row: ChartRow, width: number): Token[] {
  const { study, groups } = data;
  const style = { ...font, bold: row.marked };
  const fill = row.marked ? ink : quiet;
  const readings = row.readings.flatMap((reading, i): Token[] => {
    const g = groups[i] as number;
    const group = study.groups[g] as Group;
    const text = wordsIn(data, reading);
    const natural = swatch + textWidth(text, style);
    const lines = natural <= width ? [text] : wrap(text, width - swatch, style).lines;
    return lines.map((line, at) => ({
      // As wide as the list, so that nothing stands behind it.
      width: lines.length === 1 ? natural : width,
      draw: (x, top) => [
        ...(at ? [] : [markOf(group, g, x, top)]),
        textLine(line, x + swatch, top, { ...style, fill }),
      ],
    }));
  });
  const { assessment } = row;
  if (!assessment) return readings;
  const judgement: Token = {
    width: 10,
    draw: (x, top) => assessmentMark(assessment, x + 5, lineMiddle(top, font.size)),
  };
  return [judgement, ...readings];
}

const markOf = (group: Group, g: number, x: number, top: number): SceneNode =>
  glyph(g, x + 4, lineMiddle(top, font.size), 3.5, {
    fill: colourOf(group, g),
    "data-group": group.id,
  });

/** What a group says in full; what cannot be placed is told all the same. */
function wordsIn({ voice, measure, labels }: ChartData, reading: Reading): string {
  const { count, value } = reading;
  if (count && isInWords(count) && !wasNotAsked(reading))
    return voice.say("chart.scatter.inWords", { words: count.text ?? "" });
  return value ? labels.long(reading) : readingWords(voice, reading, measure);
}
