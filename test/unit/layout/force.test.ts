import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ForceOptions, placeForce, type Web } from "../../../src/layout/force/force.ts";
import type { LabelBox } from "../../../src/layout/force/forest.ts";

const gap = 12;

/** Random forests as lists, parents before their children, with more trees than one in half of the cases. */
const forests = fc
  .array(fc.tuple(fc.nat(1000), fc.integer({ min: 20, max: 150 }), fc.integer({ min: 30, max: 90 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((list) =>
    list.map(([pick, width, height], i): LabelBox => ({ parent: (pick % (i + 1)) - 1, width, height })),
  );

const picks = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 4 });

const linksOf = (boxes: readonly LabelBox[], list: readonly (readonly [number, number])[]) =>
  list
    .map(([a, b]): [number, number] => [a % boxes.length, b % boxes.length])
    .filter(([a, b]) => a !== b && boxes[a]?.parent !== b && boxes[b]?.parent !== a);

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const sides = (boxes: readonly LabelBox[], web: Web): Sides[] =>
  boxes.map(({ width, height }, i) => {
    const { x, y } = web.middles[i] as Web["middles"][number];
    return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  });

/** Pairs of boxes that are nearer to each other than a distance. */
const near = (all: readonly Sides[], distance: number): string[] =>
  all.flatMap((a, i) =>
    all.slice(0, i).flatMap((b, k) => {
      const apart = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
      return apart < distance - 1e-6 ? [`${k} and ${i}`] : [];
    }),
  );

/** Lines that come nearer to a box of others than 3.9 px, looked at every half px. */
const trespasses = (
  boxes: readonly LabelBox[],
  web: Web,
  links: readonly (readonly [number, number])[],
): string[] => {
  const all = sides(boxes, web);
  const lines = [
    ...boxes.map(({ parent }, i) => ({ ends: [parent, i], points: web.branches[i] ?? [] })),
    ...links.map((ends, i) => ({ ends: [...ends], points: web.links[i] ?? [] })),
  ];
  return lines.flatMap(({ ends, points }) =>
    points.slice(1).flatMap((to, k) => {
      const from = points[k] as typeof to;
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * 2) + 1;
      const found = new Set<string>();
      for (let step = 0; step <= steps; step++) {
        const x = from.x + ((to.x - from.x) * step) / steps;
        const y = from.y + ((to.y - from.y) * step) / steps;
        all.forEach((box, i) => {
          if (ends.includes(i)) return;
          if (x > box.left - 3.9 && x < box.right + 3.9 && y > box.top - 3.9 && y < box.bottom + 3.9)
            found.add(`${ends.join("–")} through ${i}`);
        });
      }
      return [...found];
    }),
  );
};

const star = (leaves: number): LabelBox[] => [
  { parent: -1, width: 100, height: 40 },
  ...Array.from({ length: leaves }, () => ({ parent: 0, width: 120, height: 40 })),
];

describe("a web of boxes", () => {
  it("keeps boxes apart and in the strip, and lines clear of the boxes of others", () => {
    fc.assert(
      fc.property(forests, picks, fc.integer({ min: 160, max: 1200 }), (boxes, list, width) => {
        const links = linksOf(boxes, list);
        const web = placeForce(boxes, { width, gap, links });
        const all = sides(boxes, web);
        expect(near(all, gap)).toEqual([]);
        expect(all.every(({ left, right, top }) => left >= 0 && right <= width && top >= 0)).toBe(true);
        expect(web.height).toBeCloseTo(Math.max(...all.map(({ bottom }) => bottom)), 6);
        expect(trespasses(boxes, web, links)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps pinned boxes where they are pinned", () => {
    const pinned = fc.array(fc.tuple(fc.nat(1000), fc.nat(10), fc.nat(10)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(forests, pinned, (boxes, list) => {
        const pins = new Map(
          list.map(
            ([pick, column, row]) =>
              [pick % boxes.length, { x: 80 + 40 * column, y: 50 + 60 * row }] as const,
          ),
        );
        const web = placeForce(boxes, { width: 600, gap, pins });
        const all = sides(boxes, web);
        const kept = [...pins].filter(
          ([box, { x, y }]) => web.middles[box]?.x === x && web.middles[box]?.y === y,
        );
        expect(kept.map(([box]) => box)).toContain([...pins.keys()][0]);
        if (pins.size === 1) expect(near(all, gap)).toEqual([]);
        // Where pins leave less than the gap, it is theirs.
        expect(near(all, 0)).toEqual([]);
        expect(all.every(({ left, right, top }) => left >= 0 && right <= 600 && top >= 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("moves the later of two boxes pinned to one place", () => {
    const pins = new Map([
      [1, { x: 300, y: 200 }],
      [2, { x: 310, y: 205 }],
    ]);
    const boxes = star(4);
    const web = placeForce(boxes, { width: 600, gap, pins });
    expect(web.middles[1]).toEqual({ x: 300, y: 200 });
    expect(near(sides(boxes, web), gap)).toEqual([]);
  });

  it("is the same every time, and does not touch what it is given", () => {
    const boxes = Object.freeze(star(9).map((box) => Object.freeze(box)));
    const options: ForceOptions = Object.freeze({ width: 700, gap, links: [[1, 5]] as const });
    expect(placeForce(boxes, options)).toEqual(placeForce(boxes, options));
  });

  it("is empty for nothing", () => {
    expect(placeForce([], { width: 500, gap })).toEqual({ middles: [], height: 0, branches: [], links: [] });
  });

  it("starts a box wider than the strip at its left", () => {
    const boxes = [{ parent: -1, width: 400, height: 30 }, ...star(3).map((box) => ({ ...box, parent: 0 }))];
    const web = placeForce(boxes, { width: 300, gap });
    expect(web.middles[0]?.x).toBe(200);
    expect(near(sides(boxes, web), gap)).toEqual([]);
    expect(placeForce([{ parent: -1, width: 90, height: 30 }], { width: 60, gap }).middles).toEqual([
      { x: 45, y: 15 },
    ]);
  });

  it("sets a box in the midst of its children", () => {
    const web = placeForce(star(8), { width: 720, gap });
    const [middle, ...leaves] = web.middles;
    const { x, y } = middle as Web["middles"][number];
    expect(leaves.some((leaf) => leaf.x < x && leaf.y < y)).toBe(true);
    expect(leaves.some((leaf) => leaf.x > x && leaf.y > y)).toBe(true);
    expect(leaves.some((leaf) => leaf.x > x && leaf.y < y)).toBe(true);
    expect(leaves.some((leaf) => leaf.x < x && leaf.y > y)).toBe(true);
  });

  it("keeps the boxes of a tree nearer to their own than to another", () => {
    const boxes = [...star(5), ...star(5).map((box, i) => ({ ...box, parent: i ? 6 : -1 }))];
    const { middles } = placeForce(boxes, { width: 900, gap });
    const far = (a: number, b: number): number =>
      Math.hypot((middles[a]?.x ?? 0) - (middles[b]?.x ?? 0), (middles[a]?.y ?? 0) - (middles[b]?.y ?? 0));
    for (let i = 1; i <= 5; i++) {
      expect(far(i, 0)).toBeLessThan(far(i, 6));
      expect(far(6 + i, 6)).toBeLessThan(far(6 + i, 0));
    }
  });

  it("keeps its promises for a tree of more than 150 boxes in a narrow strip, its top in the midst", () => {
    const boxes = Array.from({ length: 200 }, (_, i) => ({
      parent: i === 0 ? -1 : Math.floor((i - 1) / 6),
      width: 90 + ((i * 37) % 60),
      height: 30 + ((i * 13) % 30),
    }));
    for (const width of [330, 720, 1200]) {
      const web = placeForce(boxes, { width, gap });
      const all = sides(boxes, web);
      expect(near(all, gap)).toEqual([]);
      expect(all.every(({ left, right, top }) => left >= 0 && right <= width && top >= 0)).toBe(true);
      expect(trespasses(boxes, web, [])).toEqual([]);
      const top = web.middles[0]?.y ?? 0;
      const branches = web.middles.slice(1, 7).map(({ y }) => y);
      expect(branches.filter((y) => y < top).length).toBeGreaterThan(1);
      expect(branches.filter((y) => y > top).length).toBeGreaterThan(1);
    }
  });

  it("leads lines clear of boxes about pins too", () => {
    const pins = new Map([
      [2, { x: 500, y: 300 }],
      [9, { x: 120, y: 90 }],
    ]);
    const boxes = [...star(5), ...star(5).map((box, i) => ({ ...box, parent: i ? 6 : -1 }))];
    const links: [number, number][] = [[2, 9]];
    const web = placeForce(boxes, { width: 600, gap, pins, links });
    expect(web.middles[2]).toEqual({ x: 500, y: 300 });
    expect(web.middles[9]).toEqual({ x: 120, y: 90 });
    expect(near(sides(boxes, web), gap)).toEqual([]);
    expect(trespasses(boxes, web, links)).toEqual([]);
  });

  it("changes nothing by a pin where a box stands, and only what is in its way by another", () => {
    const boxes = [...star(5), ...star(5).map((box, i) => ({ ...box, parent: i ? 6 : -1 }))];
    const free = placeForce(boxes, { width: 600, gap });
    const here = free.middles[4] as Web["middles"][number];
    expect(placeForce(boxes, { width: 600, gap, pins: new Map([[4, here]]) })).toEqual(free);
    const away = { x: here.x, y: free.height + 100 };
    const { middles } = placeForce(boxes, { width: 600, gap, pins: new Map([[4, away]]) });
    expect(middles.filter((_, i) => i !== 4)).toEqual(free.middles.filter((_, i) => i !== 4));
  });

  it("keeps trees in their order by rows, and their shapes when another grows", () => {
    const trees = (sizes: readonly number[]): LabelBox[] => {
      const boxes: LabelBox[] = [];
      for (const size of sizes) {
        const top = boxes.length;
        boxes.push(...star(size).map((box, i) => ({ ...box, parent: i ? top : -1 })));
      }
      return boxes;
    };
    const before = placeForce(trees([4, 3, 5, 4]), { width: 1200, gap }).middles;
    const after = placeForce(trees([4, 3, 5, 5]), { width: 1200, gap }).middles;
    const relative = (middles: Web["middles"], top: number, size: number) =>
      middles
        .slice(top, top + size)
        .map(({ x, y }) => [x - (middles[top]?.x ?? 0), y - (middles[top]?.y ?? 0)]);
    for (const [top, size] of [
      [0, 5],
      [5, 4],
      [9, 6],
    ] as const) {
      relative(after, top, size).forEach((place, i) => {
        expect(place[0]).toBeCloseTo(relative(before, top, size)[i]?.[0] ?? Number.NaN, 6);
        expect(place[1]).toBeCloseTo(relative(before, top, size)[i]?.[1] ?? Number.NaN, 6);
      });
    }
    const [one, two, three, four] = [0, 5, 9, 15].map((top) => before[top] as Web["middles"][number]);
    expect(one?.x).toBeLessThan(two?.x ?? 0);
    expect(three?.x).toBeLessThan(four?.x ?? 0);
    expect(Math.max(one?.y ?? 0, two?.y ?? 0)).toBeLessThan(Math.min(three?.y ?? 0, four?.y ?? 0));
  });
});
