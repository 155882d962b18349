import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, type Figure } from "../../../src/figures/index.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf, textsIn, themeIn } from "../../figures/scene-query.ts";

const ids = [..."abcdefghij"];
const draw = (
  participants: object,
  sizes: readonly (number | undefined)[],
  options: ChartOptions = {},
  more: object = {},
): Figure =>
  divergenceChart(
    parseStudy({
      version: 1,
      groups: sizes.map((n, i) => ({ id: ids[i], label: `Group ${ids[i]}`, participants: n })),
      themes: [{ id: "t", label: "T", participants, ...more }],
    }),
    { form: "dots", width: 900, ...options },
  );

/** The middle of a circle, or of a path of straight lines. */
const middleOf = ({ d, cx, cy }: SceneNode["attrs"]): { x: number; y: number } => {
  if (d === undefined) return { x: Number(cx), y: Number(cy) };
  const corners = d
    .slice(1, -1)
    .split("L")
    .map((corner) => corner.split(" ").map(Number));
  const mean = (axis: 0 | 1): number =>
    corners.reduce((sum, corner) => sum + (corner[axis] as number), 0) / corners.length;
  return { x: mean(0), y: mean(1) };
};

/** The marks of a group in its row. */
const marks = (figure: Figure, group: string) =>
  elementsOf(themeIn(figure, "t"))
    .filter(({ attrs }) => attrs["data-group"] === group)
    .map(({ attrs }) => ({
      ...middleOf(attrs),
      kind: attrs["stroke-dasharray"] ? "o" : attrs.stroke ? "h" : "f",
    }));
const kinds = (figure: Figure, group: string): string =>
  marks(figure, group)
    .map(({ kind }) => kind)
    .join("");
const texts = (figure: Figure): string[] => textsIn(themeIn(figure, "t"));
const headsOf = (figure: Figure): SceneNode =>
  elementsOf(figure.scene).find(({ attrs }) => attrs.class === "tl-heads") as SceneNode;

describe("dots", () => {
  it("are one mark per participant of each group: filled, then dashed, then hollow", () => {
    const figure = draw({ a: 3, b: { min: 2, max: 4 }, c: 0 }, [5, 6, 7]);
    expect(["a", "b", "c"].map((group) => kinds(figure, group))).toEqual(["fffhh", "ffoohh", "hhhhhhh"]);
    expect(texts(figure)).toEqual(expect.arrayContaining(["3 of 5", "2–4 of 6", "0 of 7"]));
  });

  it("have a column for each group, in order, under its name and n", () => {
    const figure = draw({ a: 3, b: 4, c: 5 }, [5, 6, 7]);
    const spans = ["a", "b", "c"].map((group) => marks(figure, group).map(({ x }) => x));
    expect(Math.max(...(spans[0] ?? []))).toBeLessThan(Math.min(...(spans[1] ?? [])));
    expect(Math.max(...(spans[1] ?? []))).toBeLessThan(Math.min(...(spans[2] ?? [])));
    expect(textsIn(headsOf(figure)).join(" ")).toContain("Group a, n\u00a0=\u00a05 Group b, n\u00a0=\u00a06");
  });

  it("are in lines of ten at most, with a gap after five", () => {
    const all = marks(draw({ a: 12, b: 1, c: 1 }, [17, 5, 5]), "a");
    const lines = [...new Set(all.map(({ y }) => y))];
    expect(lines.map((y) => all.filter((mark) => mark.y === y).length)).toEqual([10, 7]);
    const first = all.slice(0, 10).map(({ x }) => x);
    const gaps = first.slice(1).map((x, i) => x - (first[i] as number));
    const [pitch] = gaps as [number];
    expect(gaps.map((gap) => Math.round((gap / pitch) * 10) / 10)).toEqual([1, 1, 1, 1, 1.4, 1, 1, 1, 1]);
  });

  it("are none where nothing is reported or nobody was asked, which stands there in words", () => {
    const figure = draw({ a: null, b: 0, c: 3 }, [6, 6, 6], { measure: "prevalence" }, { asked: { b: 0 } });
    expect([kinds(figure, "a"), kinds(figure, "b"), kinds(figure, "c")]).toEqual(["", "", "fffhhh"]);
    expect(texts(figure)).toEqual(expect.arrayContaining(["not reported", "not asked", "3 of 6"]));
    expect(texts(figure).join()).not.toContain("0 of");
  });

  it("of many groups on a narrow width go on in further lines, each behind its group's mark", () => {
    const sizes = [8, 9, 12, 7, 5, 6, 15, 20];
    const figure = draw(Object.fromEntries(ids.slice(0, 8).map((id) => [id, 3])), sizes, { width: 320 });
    ids.slice(0, 8).forEach((id) => {
      // Its own mark, and one for each who voiced the theme.
      expect(marks(figure, id).filter(({ kind }) => kind === "f")).toHaveLength(4);
      for (const { x } of marks(figure, id)) expect(x).toBeLessThan(320);
    });
    const places = ids.slice(0, 8).flatMap((id) => marks(figure, id).map(({ x, y }) => `${x} ${y}`));
    expect(new Set(places).size).toBe(places.length);
    expect(texts(figure).filter((text) => text.startsWith("3 of"))).toHaveLength(8);
  });

  it("are replaced, and a note says what they need, where groups are too large, too many, or of no known size", () => {
    const instead = /^Drawn as \w+: dots needs 2 to 8 groups, and 20 participants in each at most\.$/;
    expect(draw({ a: 3, b: 4, c: 5 }, [5, 6, 21]).notes).toContainEqual(expect.stringMatching(instead));
    expect(draw({ a: 3, b: 4, c: 5 }, [5, 6, undefined]).notes).toContainEqual(
      expect.stringMatching(instead),
    );
    const nine = Object.fromEntries(ids.slice(0, 9).map((id) => [id, 1]));
    expect(draw(nine, Array(9).fill(5)).notes).toContainEqual(expect.stringMatching(instead));
    expect(draw({ a: 3, b: 4 }, [5, 6]).notes.join()).not.toContain("Drawn as");
  });
});
