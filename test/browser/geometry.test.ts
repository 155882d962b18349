import { afterEach, describe, expect, it } from "vitest";
import {
  divergenceChart,
  type Figure,
  forms,
  type Layout,
  layouts,
  thematicMap,
} from "../../src/figures/index.ts";
import { measures } from "../../src/measures/measure.ts";
import { createSvg } from "../../src/render/dom.ts";
import { parseStudy } from "../../src/study/parse.ts";
import { gallery } from "../figures/gallery.ts";
import * as samples from "../figures/samples.ts";
import { faultsOf } from "./geometry.ts";

const files = import.meta.glob("../../examples/studies/*.json", { eager: true, import: "default" });
const studies = [
  ...Object.entries(files).map(([path, raw]) => [path.split("/").pop() ?? path, parseStudy(raw)] as const),
  ...Object.entries(samples),
];
/** The layouts that draw what `encode` asks for in their own way. */
const areas: readonly Layout[] = ["pack", "sunburst", "icicle", "treemap"];
const widths = [280, 320, 360, 720, 1200];

/** The faults of a figure as Chromium draws it. */
function drawn(figure: Figure): string[] {
  const svg = createSvg(document, figure.scene);
  document.body.replaceChildren(svg);
  return faultsOf(svg);
}

afterEach(() => document.body.replaceChildren());

describe.each(studies)("%s", (_, study) => {
  it.each(widths)(
    "has no overlap, nothing cut off, nothing small and no line through a label at %i px",
    (width) => {
      const faults: Record<string, string[]> = {};
      const note = (name: string, figure: Figure): void => {
        const found = drawn(figure);
        if (found.length) faults[name] = found.slice(0, 5);
      };
      for (const layout of layouts) note(layout, thematicMap(study, { layout, width }));
      for (const layout of ["tree", ...areas] as const) {
        for (const encode of ["prevalence", "divergence"] as const)
          note(`${layout} ${encode}`, thematicMap(study, { layout, encode, width }));
      }
      note("none", thematicMap(study, { encode: "none", width }));
      for (const form of forms) note(form, divergenceChart(study, { form, width }));
      for (const measure of measures) note(measure, divergenceChart(study, { measure, width }));
      expect(faults).toEqual({});
    },
  );
});

it.each(gallery.map((entry) => [entry.name, entry] as const))("gallery: %s", (_, entry) => {
  expect(drawn(entry.draw())).toEqual([]);
});

it("sees an overlap, a text out of the frame, small text and a crossed label", () => {
  const figure = thematicMap(samples.everyLink);
  const svg = createSvg(document, figure.scene);
  document.body.replaceChildren(svg);
  expect(faultsOf(svg)).toEqual([]);
  const theme = svg.querySelector('[data-theme="trust"]');
  theme?.setAttribute(
    "transform",
    svg.querySelector('[data-theme="known"]')?.getAttribute("transform") ?? "",
  );
  svg.querySelector('[data-theme="cost"]')?.setAttribute("transform", "translate(1300 40)");
  svg.querySelector(".tl-title")?.setAttribute("font-size", "11");
  svg.querySelector(".tl-branch")?.setAttribute("d", "M0 0L720 400");
  const faults = faultsOf(svg).join("\n");
  for (const kind of ["overlap by", "out of the frame", "smaller than 12 px", "runs through"])
    expect(faults).toContain(kind);
});
