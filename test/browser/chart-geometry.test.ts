import { afterEach, describe, expect, it } from "vitest";
import { chartStudies } from "../../bench/chart-studies.mjs";
import {
  type ChartOptions,
  divergenceChart,
  type Figure,
  type Form,
  forms,
} from "../../src/figures/index.ts";
import { createSvg } from "../../src/render/dom.ts";
import type { Study } from "../../src/study/model.ts";
import { parseStudy } from "../../src/study/parse.ts";
import { mirroredStudy } from "../figures/samples.ts";
import { faultsOf } from "./geometry.ts";

const studies = [
  ...chartStudies.map(({ name, json }) => [name, parseStudy(json)] as const),
  ["from right to left", mirroredStudy] as const,
];

const sizes: readonly ChartOptions[] = [
  { width: 360 },
  { width: 720 },
  { width: 1200 },
  { printWidth: 85 },
  { printWidth: 174 },
  { width: 320 },
  { width: 240 },
];
const variants: readonly ChartOptions[] = [
  {},
  { intervals: true, percent: true },
  { reference: "g2", measure: "prevalence" },
  { measure: "rate", sort: "absolute" },
  { compare: "rest", suppressBelow: 5 },
  { measure: "share", flat: true, top: 9, percent: true },
  { compare: "ordered", caption: false },
  { compare: "sets", intervals: true },
  { measure: "quotes", sort: "total" },
  { collapsed: ["p1"], hiddenGroups: ["g1"], measure: "participants" },
  { measure: "presence" },
];

/** The smallest text of a printed figure, in pt. */
function printedSize({ width }: Figure, svg: SVGSVGElement, printWidth: number): number {
  const sizes = [...svg.querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size")));
  return (Math.min(...sizes) * printWidth * 72) / (25.4 * width);
}

function put(figure: Figure): SVGSVGElement {
  const svg = createSvg(document, figure.scene);
  document.body.replaceChildren(svg);
  return svg;
}

/** The faults of a figure as Chromium draws it, on a screen or, so many mm wide, in print. */
function faults(figure: Figure, svg: SVGSVGElement, { printWidth }: ChartOptions): string[] {
  const found = faultsOf(svg);
  if (printWidth === undefined) return found;
  const points = printedSize(figure, svg, printWidth);
  const isSaid = figure.notes.some((note) => note.includes("give it more width"));
  return points > 6.99 || isSaid ? found : [...found, `smaller than 7 pt: ${points.toFixed(1)} pt`];
}

/** The faults of one chart by what was asked for; none of one that is drawn as another form, which has its own turn. */
function tried(study: Study, options: ChartOptions): Record<string, string[]> {
  const figure = divergenceChart(study, options);
  if (figure.notes.some((note) => note.startsWith("Drawn as"))) return {};
  const found = faults(figure, put(figure), options);
  return found.length ? { [JSON.stringify(options)]: found.slice(0, 4) } : {};
}

/** What a form is asked for with a study: every size as it comes and with one variant, which all get their turn; less of large studies. */
function asked({ themes }: Study, form: Form): ChartOptions[] {
  const turn = studies.findIndex(([, other]) => other.themes === themes) * 5 + forms.indexOf(form);
  const all = sizes.flatMap((size, i): ChartOptions[] => [
    { form, ...size },
    { form, ...size, ...variants[(turn + i * 2) % variants.length] },
  ]);
  return themes.length > 40 ? all.filter((_, i) => (turn + i) % 4 === 0) : all;
}

afterEach(() => document.body.replaceChildren());

describe.each(studies)("%s", (_, study) => {
  it.each(forms)("has no overlap, nothing cut off and nothing small as %s", (form) => {
    const found = asked(study, form).map((options) => tried(study, options));
    expect(Object.assign({}, ...found)).toEqual({});
  });
});

it("sees rows over rows, a number out of the frame, small text, and print that is too small", () => {
  const [, study] = studies[0] as (typeof studies)[number];
  const options = { printWidth: 85 };
  const figure = divergenceChart(study, options);
  const svg = put(figure);
  expect(faults(figure, svg, options)).toEqual([]);
  const [first, second, third] = svg.querySelectorAll(".tl-row");
  second?.setAttribute("transform", first?.getAttribute("transform") ?? "");
  third?.setAttribute("transform", "translate(700 90)");
  svg.querySelector(".tl-title")?.setAttribute("font-size", "11");
  const said = faults(figure, svg, options).join("\n");
  for (const kind of ["overlap by", "out of the frame", "smaller than 12 px", "smaller than 7 pt"])
    expect(said).toContain(kind);
});
