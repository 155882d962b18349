/// <reference types="vite/client" />
import { describe, expect, test } from "vitest";
import { divergenceChart, type Figure, forms, layouts, thematicMap } from "../../src/figures/index.ts";
import { createSvg, renderInto } from "../../src/render/dom.ts";
import { renderToString } from "../../src/render/string.ts";
import type { Study } from "../../src/study/model.ts";
import { parseStudy } from "../../src/study/parse.ts";
import { randomOf } from "./random.ts";

const files = import.meta.glob("../../examples/studies/*.json", { eager: true, import: "default" });
const studies = Object.entries(files).map(([path, raw]): [string, Study] => [
  path.split("/").pop() as string,
  parseStudy(raw),
]);

function figuresOf(study: Study): Figure[] {
  return [360, 720].flatMap((width) => [
    ...layouts.map((layout) => thematicMap(study, { layout, width })),
    thematicMap(study, { encode: "none", width }),
    ...forms.map((form) => divergenceChart(study, { form, width })),
  ]);
}

const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** A figure of the study in any state that a reader could bring about. */
function anyFigure(study: Study, random: () => number): Figure {
  const ids = thematicMap(study).items.map((item) => item.id);
  const some = (from: readonly string[], chance: number): string[] => from.filter(() => random() < chance);
  const options = {
    width: pick(random, [320, 360, 540, 720, 1000]),
    collapsed: some(ids, pick(random, [0, 0.1, 0.5])),
    hiddenGroups: some(
      study.groups.map((group) => group.id),
      pick(random, [0, 0.3]),
    ),
    caption: random() < 0.8,
    ...(random() < 0.5 ? { selected: pick(random, ids) } : {}),
    ...(random() < 0.5 ? { hovered: pick(random, ids) } : {}),
  };
  return random() < 0.6
    ? thematicMap(study, { ...options, layout: pick(random, layouts) })
    : divergenceChart(study, { ...options, form: pick(random, forms) });
}

const serialised = (svg: SVGSVGElement): string => new XMLSerializer().serializeToString(svg);

test("there are studies to compare", () => {
  expect(studies.length).toBeGreaterThan(3);
});

describe.each(studies)("%s", { timeout: 60_000 }, (_, study) => {
  test("is drawn by both renderers to the same bytes, in every layout, form and width", () => {
    for (const figure of figuresOf(study)) {
      expect(serialised(createSvg(document, figure.scene))).toBe(renderToString(figure));
    }
  });

  test("is the same bytes after any updates, too", () => {
    const random = randomOf(study.themes.length);
    const svg = createSvg(document, anyFigure(study, random).scene);
    const updates = study.themes.length > 20 ? 8 : 30;
    for (let update = 0; update < updates; update++) {
      const figure = anyFigure(study, random);
      renderInto(svg, figure.scene);
      expect(serialised(svg)).toBe(renderToString(figure));
    }
  });
});
