import { type ChartOptions, divergenceChart, type Figure } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const names = ["First", "Second", "Third", "Fourth", "Fifth"];

/** A chart of these themes, with a group for each of the sizes: a, b, c and so on. */
export const draw = (themes: unknown[], options: ChartOptions = {}, sizes: number[] = [40, 40]): Figure =>
  divergenceChart(
    parseStudy({
      version: 1,
      groups: sizes.map((participants, i) => ({
        id: "abcde"[i],
        label: `${names[i]} group`,
        shortLabel: names[i],
        participants,
        level: i,
      })),
      themes,
    }),
    { width: 900, ...options },
  );

/** A theme that participants voiced. */
export const theme = (participants: object, more: object = {}): object => ({
  id: "t",
  label: "T",
  participants,
  ...more,
});

/** The SVG of a theme's row. */
export const rowOf = (figure: Figure, id = "t"): string =>
  (renderToString(figure).split(`data-theme="${id}"`)[1] ?? "").split("</g>")[0] ?? "";

/** The SVG of a row's difference, which is drawn before its label, and of its plot, which is drawn after it. */
export function partsOf(row: string): { column: string; plot: string } {
  const [column = "", plot = ""] = row.split(/>[A-Z]<\/text>/);
  return { column, plot };
}

/** The elements of a kind in some SVG, each as its attributes. */
export const elements = (svg: string, tag: string): Record<string, string>[] =>
  [...svg.matchAll(new RegExp(`<${tag} ([^>]*?)/?>`, "g"))].map(([, attrs]) =>
    Object.fromEntries(
      [...(attrs ?? "").matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
  );

/** What is written in some SVG. */
export const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? "");

/** The lines that are neither an axis nor of a grid: from and to where they go, and how. */
export const strokes = (svg: string): { from: number; to: number; y: number; kind: string }[] =>
  elements(svg, "line")
    .filter((line) => line.x1 !== line.x2)
    .map((line) => ({
      from: Number(line.x1),
      to: Number(line.x2),
      y: Number(line.y1),
      kind: line.class === "tl-interval" ? "interval" : line["stroke-dasharray"] ? "dashed" : "solid",
    }));
