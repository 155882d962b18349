import { expect, it } from "vitest";
import { thematicMap } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf } from "../../figures/scene-query.ts";

type Point = readonly [x: number, y: number];

const numbers = (d = ""): number[] => [...d.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
const pairs = (all: readonly number[]): Point[] =>
  all.flatMap((x, i) => (i % 2 ? [] : [[x, all[i + 1] as number] as const]));

/** Points along a curve of one cubic piece. */
function along(d: string): Point[] {
  const [p0, p1, p2, p3] = pairs(numbers(d)) as [Point, Point, Point, Point];
  return Array.from({ length: 41 }, (_, i) => {
    const t = i / 40;
    const at = (axis: 0 | 1): number =>
      (1 - t) ** 3 * p0[axis] +
      3 * (1 - t) ** 2 * t * p1[axis] +
      3 * (1 - t) * t ** 2 * p2[axis] +
      t ** 3 * p3[axis];
    return [at(0), at(1)];
  });
}

const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
const meet = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
const crossings = (one: readonly Point[], other: readonly Point[]): number =>
  one
    .slice(1)
    .reduce(
      (sum, b, i) =>
        sum + other.slice(1).filter((d, j) => meet(one[i] as Point, b, other[j] as Point, d)).length,
      0,
    );

const themes = ["Getting rest", "The team at three in the morning", "Coming home when others leave"].map(
  (label, i) => ({
    id: ["rest", "team", "home"][i],
    label,
    quotes: { a: 4, b: 6 },
    subthemes: i < 2 ? [1, 2].map((n) => ({ label: `Part ${n} of ${label}`, quotes: { a: 2, b: n } })) : [],
  }),
);

it.each([720, 900])(
  "a link to a theme on the other side ends beside its branch, and crosses few (%i px)",
  (width) => {
    for (const [to, most] of [
      ["team", 1],
      ["home", 2],
    ] as const) {
      const figure = thematicMap(
        parseStudy({
          version: 1,
          title: "Night shifts on a stroke ward: what helps, what wears people down",
          groups: ["a", "b"].map((id) => ({ id, label: id })),
          themes,
          links: [{ from: "rest", to, label: "is traded for", kind: "directed" }],
        }),
        { layout: "mindmap", width },
      );
      const paths = elementsOf(figure.scene).filter(({ tag }) => tag === "path");
      const link = pairs(numbers(paths.find(({ attrs }) => attrs["data-kind"] === "directed")?.attrs.d));
      const trunks = paths.flatMap(({ attrs: { d } }) => (d?.includes("C") ? [along(d)] : []));
      expect(trunks.length).toBeGreaterThanOrEqual(2);
      const [x, y] = link.at(-1) as Point;
      for (const trunk of trunks) {
        for (const [tx, ty] of trunk) expect(Math.hypot(tx - x, ty - y)).toBeGreaterThan(7);
      }
      expect(trunks.reduce((sum, trunk) => sum + crossings(link, trunk), 0)).toBeLessThanOrEqual(most);
    }
  },
);
