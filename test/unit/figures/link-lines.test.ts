import { describe, expect, it } from "vitest";
import { type Figure, type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { textWidth } from "../../../src/text/width.ts";
import { everyLink } from "../../figures/samples.ts";
import { elementsOf, themesOf } from "../../figures/scene-query.ts";

type Point = readonly [x: number, y: number];
interface Line {
  readonly from: string;
  readonly to: string;
  /** No further than 2 px apart. */
  readonly points: readonly Point[];
}

/** The links of a figure as drawn, in the body's px. Their corners are rounded: the corner itself counts. */
function linksOf({ scene }: Figure): Line[] {
  return elementsOf(scene).flatMap(({ tag, attrs }) => {
    if (tag !== "path" || attrs["data-kind"] === undefined) return [];
    const numbers = (attrs.d ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
    const corners = numbers.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, numbers[i + 1] as number]]));
    const points = corners.flatMap(([x, y], i): Point[] => {
      const [fromX, fromY] = corners[i - 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 2));
      return Array.from({ length: steps }, (_, k) => {
        const part = (k + 1) / steps;
        return [fromX + part * (x - fromX), fromY + part * (y - fromY)];
      });
    });
    return [{ from: attrs["data-from"] ?? "", to: attrs["data-to"] ?? "", points }];
  });
}

/** Whether a point lies on a line of text of a theme. */
function isWritten(theme: SceneNode, [x, y]: Point): boolean {
  const [left, top] = (theme.attrs.transform?.match(/-?[\d.]+/g) ?? ["0", "0"]).map(Number) as [
    number,
    number,
  ];
  return elementsOf(theme).some(({ tag, attrs, text }) => {
    if (tag !== "text") return false;
    const size = Number(attrs["font-size"]);
    const width = textWidth(text ?? "", { size, bold: attrs["font-weight"] === "bold" });
    const anchor = attrs["text-anchor"];
    const start = left + Number(attrs.x) - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    const baseline = top + Number(attrs.y);
    return x > start && x < start + width && y > baseline - 0.7 * size && y < baseline + 0.15 * size;
  });
}

const titlesOf = ({ scene }: Figure): SceneNode[] =>
  elementsOf(scene).filter(({ attrs }) => attrs.class === "tl-centre");

/** Links that run through what is written of a theme that they do not join, or through the title in the middle. */
const strayed = (figure: Figure): string[] =>
  linksOf(figure).flatMap(({ from, to, points }) =>
    [...themesOf(figure), ...titlesOf(figure)].flatMap((theme) => {
      const id = theme.attrs["data-theme"] ?? "the title";
      return id !== from && id !== to && points.some((point) => isWritten(theme, point))
        ? [`${from} to ${to} through ${id}`]
        : [];
    }),
  );

/** Three levels; links from the first to the last, from the last across, and from foot to top. */
const acrossColumns: Study = parseStudy({
  version: 1,
  title: "Links across columns",
  groups: [{ id: "a", label: "A" }],
  themes: ["p", "q", "r"].map((id) => ({
    id,
    label: `Theme ${id} with a label`,
    subthemes: ["1", "2"].map((n) => ({
      id: id + n,
      label: `Subtheme ${id}${n} with a longer label`,
      subthemes: ["x", "y", "z"].map((m) => ({
        id: id + n + m,
        label: `Code ${id}${n}${m}`,
        quotes: { a: 3 },
      })),
    })),
  })),
  links: [
    { from: "p", to: "r2z", label: "leads on to" },
    { from: "q1x", to: "p" },
    { from: "r2y", to: "p1x", kind: "directed" },
    { from: "q", to: "q2z" },
    { from: "p2", to: "r1" },
    { from: "r", to: "p1y", kind: "contradiction" },
  ],
});

/** Two themes level with the title, which a link between them would run through. */
const aroundTitle: Study = parseStudy({
  version: 1,
  title: "A title in the middle",
  groups: [],
  themes: ["r", "l"].map((id) => ({ id, label: `Theme ${id}` })),
  links: [
    { from: "l", to: "r", kind: "directed" },
    { from: "r", to: "l", label: "and back" },
  ],
});

const kinds: [string, Study, MapOptions][] = [
  ["a tree", everyLink, { width: 720 }],
  ["a mind map", everyLink, { layout: "mindmap", width: 900 }],
  ["a mind map of two themes", aroundTitle, { layout: "mindmap", width: 720 }],
  ["an outline", everyLink, { width: 360 }],
  ["a tree of three levels", acrossColumns, { width: 900 }],
  ["a mind map of three levels", acrossColumns, { layout: "mindmap", width: 1400 }],
  ["an outline of three levels", acrossColumns, { width: 320 }],
  ["an outline in columns", acrossColumns, { width: 900, maxHeight: 500 }],
];

describe.each(kinds)("links of %s", (_, study, options) => {
  const figure = thematicMap(study, options);

  it("are all drawn, and none runs through the words of a theme that it does not join", () => {
    expect(linksOf(figure)).toHaveLength(study.links.length);
    expect(strayed(figure)).toEqual([]);
  });

  it("have room beside the themes, within the figure", () => {
    for (const { points } of linksOf(figure)) {
      const xs = points.map(([x]) => x);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(2);
      expect(Math.max(...xs)).toBeLessThanOrEqual(figure.width - 2);
    }
  });
});

it("an outline stands in by the room of its links, where it has any", () => {
  const edge = (study: Study): number =>
    Math.min(...thematicMap(study, { width: 360 }).items.map(({ box }) => box.x));
  expect(edge(parseStudy({ ...acrossColumns, links: [] }))).toBe(12);
  expect(edge(acrossColumns)).toBe(32);
});
