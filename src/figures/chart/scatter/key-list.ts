import { type Reading, wasNotAsked } from "../../../measures/measure.ts";
import { glyph } from "../../../scene/glyph.ts";
import { lineMiddle, textLine } from "../../../scene/lettering.ts";
import { colourOf, ink, quiet } from "../../../scene/palette.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import type { Group } from "../../../study/model.ts";
import { textWidth } from "../../../text/width.ts";
import { assessmentMark } from "../../assessment.ts";
import type { Box } from "../../figure.ts";
import { type ListSection, listOf } from "../../map/area/list.ts";
import type { ListRow } from "../../map/area/list-row.ts";
import type { Token } from "../../map/area/token.ts";
import type { ChartData } from "../data.ts";
import type { ChartRow } from "../rows.ts";
import { fontOf } from "./block.ts";
import { type LabelledPosition, shade } from "./labels.ts";

/** The list below the panel, from its own top edge. */
export interface KeyList {
  readonly headings: readonly SceneNode[];
  readonly rows: ReadonlyMap<ChartRow, { readonly nodes: readonly SceneNode[]; readonly box: Box }>;
  readonly height: number;
}

const font = { size: 12 };
const swatch = 11;

/**
 * The rows whose labels are not in the panel, each in full and with what both groups say: those that have a number
 * there, those for which not even that had room, and those that have no place because something is not known.
 */
export function keyList(
  data: ChartData,
  found: readonly LabelledPosition[],
  unplaced: readonly ChartRow[],
  left: number,
  width: number,
): KeyList {
  const index = new Map(data.rows.map((row, i) => [row, i]));
  const listRow = (row: ChartRow, number?: string): ListRow => ({
    index: index.get(row) as number,
    ...(number === undefined ? {} : { number }),
    label: row.label,
    bold: fontOf(row).bold === true,
    tokens: tokensOf(data, row),
  });
  const numbered = found.flatMap(({ position, number }) =>
    number === undefined ? [] : position.rows.map((row) => listRow(row, number)),
  );
  const crowded = found.flatMap(({ position, place }) =>
    place ? [] : position.rows.map((row) => listRow(row)),
  );
  const missing = unplaced.map((row) => listRow(row));
  const sections: ListSection[] = [
    { heading: "By number:", rows: numbered },
    { heading: "In the crowd, without a number:", rows: crowded },
    { heading: "Not placed, as something is not known:", rows: missing },
  ].filter(({ rows }) => rows.length);
  if (!sections.length) return { headings: [], rows: new Map(), height: 0 };
  const list = listOf(sections, { left, width, rightToLeft: false });
  const rows = new Map(
    data.rows.flatMap((row, i) => {
      const drawn = list.rows.get(i);
      if (!drawn) return [];
      return [
        [row, { box: drawn.box, nodes: row.marked ? [shade(drawn.box), ...drawn.nodes] : drawn.nodes }],
      ];
    }),
  );
  return { headings: list.headings, rows, height: list.height };
}

/** What each group says, with its mark before it, and the authors' judgement. */
function tokensOf({ study, groups, labels }: ChartData, row: ChartRow): Token[] {
  const readings = row.readings.map((reading, i): Token => {
    const g = groups[i] as number;
    const group = study.groups[g] as Group;
    const text = wordsIn(reading, labels.short(reading));
    return {
      width: swatch + textWidth(text, { ...font, bold: row.marked }),
      draw: (x, top) => [
        glyph(g, x + 4, lineMiddle(top, font.size), 3.5, {
          fill: colourOf(group, g),
          "data-group": group.id,
        }),
        textLine(text, x + swatch, top, { ...font, bold: row.marked, fill: row.marked ? ink : quiet }),
      ],
    };
  });
  const { assessment } = row;
  if (!assessment) return readings;
  const judgement: Token = {
    width: 10,
    draw: (x, top) => assessmentMark(assessment, x + 5, lineMiddle(top, font.size)),
  };
  return [judgement, ...readings];
}

/** What is missing stands there in words. */
const wordsIn = (reading: Reading, text: string): string =>
  wasNotAsked(reading) ? "not asked" : reading.count ? text : "not reported";
