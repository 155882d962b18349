import { expect, it } from "vitest";
import { type Figure, type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const groups = [
  { id: "a", label: "Group A" },
  { id: "b", label: "Group B" },
];
const sentence = "What people say of the care they had or hoped for";

/** Themes whose labels take more than one line beside other columns. */
const themes = (count: number, parts: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `t${i}`,
    label: `${sentence} ${i}`,
    quotes: { a: i, b: 2 },
    subthemes: Array.from({ length: parts }, (_, k) => ({ label: `Part ${k} of ${i}`, quotes: { a: k } })),
  }));
const drawn = (count: number, parts: number, options: MapOptions): Figure =>
  thematicMap(parseStudy({ version: 1, groups, themes: themes(count, parts) }), {
    layout: "tree",
    ...options,
  });
const boxOf = (figure: Figure, id: string): Figure["items"][number]["box"] =>
  (figure.items.find((item) => item.id === id) as Figure["items"][number]).box;

it("themes that have no column beside them are in a line each, their counts in the same line", () => {
  const flat = drawn(20, 0, { width: 960 });
  for (const { box } of flat.items) expect(box.height).toBeLessThan(25);
  const closed = drawn(20, 2, { width: 960, expandTo: 1 });
  // Here a parent's counts have a second line: what is on the theme itself. They need not overlap for that.
  closed.items.forEach(({ box }, i) => {
    const before = closed.items[i - 1]?.box;
    expect(box.height).toBeLessThan(36);
    if (before) expect(box.y).toBeGreaterThanOrEqual(before.y + before.height - 0.01);
  });
  // In columns, such a label takes lines.
  expect(boxOf(drawn(20, 2, { width: 960 }), "t0").height).toBeGreaterThan(40);
});

it("where that is too wide, labels wrap and nothing leaves the figure", () => {
  for (const { box } of drawn(20, 0, { width: 360 }).items) {
    expect(box.height).toBeGreaterThan(25);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
  }
});

it("closing a branch of long labels moves no column, though its label says how much is hidden", () => {
  const options = { width: 1200 };
  const open = drawn(5, 4, options);
  const closed = drawn(5, 4, { ...options, collapsed: ["t1"] });
  const columns = (figure: Figure): number[] =>
    figure.items.filter(({ id }) => !id.startsWith("t1")).map(({ box }) => box.x);
  const within = open.items.filter(({ parent }) => parent === "t1").map(({ id }) => id);
  const kept = open.items.filter(({ id }) => id !== "t1" && !within.includes(id)).map(({ box }) => box.x);
  expect(columns(closed)).toEqual(kept);
});
