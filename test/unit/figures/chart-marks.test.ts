import { describe, expect, it } from "vitest";
import { type ChartOptions, divergenceChart, type Figure } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { linesThrough } from "./behind-rows.ts";

const draw = (
  themes: unknown[],
  options: ChartOptions = {},
  sizes: (number | undefined)[] = [10, 10],
): Figure =>
  divergenceChart(
    parseStudy({
      version: 1,
      groups: sizes.map((participants, i) => ({
        id: "abc"[i],
        label: ["First group", "Second group", "Third group"][i],
        shortLabel: ["First", "Second", "Third"][i],
        participants,
      })),
      themes,
    }),
    options,
  );
const rowOf = (figure: Figure, id = "t"): string =>
  (renderToString(figure).split(`data-theme="${id}"`)[1] ?? "").split("</g>")[0] ?? "";

/** The elements of a kind in some SVG, each as its attributes. */
const elements = (svg: string, tag: string): Record<string, string>[] =>
  [...svg.matchAll(new RegExp(`<${tag} ([^>]*?)/?>`, "g"))].map(([, attrs]) =>
    Object.fromEntries(
      [...(attrs ?? "").matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
  );
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? "");
const theme = (participants: object, more: object = {}): object => ({
  id: "t",
  label: "T",
  participants,
  ...more,
});

describe("marks of participants", () => {
  const marks = (figure: Figure, group: string) =>
    elements(rowOf(figure), "(?:circle|path)")
      .filter((mark) => mark["data-group"] === group)
      .map((mark) => ({
        ...middleOf(mark),
        kind: mark["stroke-dasharray"] ? "open" : mark.stroke ? "hollow" : "filled",
      }));
  /** Of a circle, or of the square that is the second group's mark. */
  const middleOf = ({ cx, cy, d = "" }: Record<string, string>): { x: number; y: number } => {
    const corners = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
    const mean = (at: 1 | 2): number =>
      Math.round(corners.reduce((sum, corner) => sum + Number(corner[at]), 0) * 25) / 100;
    return cx && cy ? { x: Number(cx), y: Number(cy) } : { x: mean(1), y: mean(2) };
  };
  const kinds = (figure: Figure, group: string): string =>
    marks(figure, group)
      .map(({ kind }) => kind[0])
      .join("");

  it("are one for each, from the middle outwards: filled, then open, then hollow", () => {
    const figure = draw([theme({ a: 3, b: { min: 2, max: 6 } })], { form: "units" }, [5, 8]);
    expect(kinds(figure, "a")).toBe("fffhh");
    expect(kinds(figure, "b")).toBe("ffoooohh");
    const left = marks(figure, "a").map(({ x }) => x);
    const right = marks(figure, "b").map(({ x }) => x);
    expect(left).toEqual([...left].sort((a, b) => b - a));
    expect(right).toEqual([...right].sort((a, b) => a - b));
    expect(Math.max(...left)).toBeLessThan(Math.min(...right));
  });

  it("of an open count are dashed to the last one, of nobody all hollow", () => {
    const figure = draw([theme({ a: { min: 4 }, b: 0 })], { form: "units" }, [6, 5]);
    expect(kinds(figure, "a")).toBe("ffffoo");
    expect(kinds(figure, "b")).toBe("hhhhh");
  });

  it("stand apart by one pitch, and by 0.4 more after five", () => {
    const at = marks(draw([theme({ a: 1, b: 1 })], { form: "units" }, [5, 11]), "b").map(({ x }) => x);
    const pitch = (at[1] as number) - (at[0] as number);
    const gaps = at.slice(1).map((x, i) => Math.round(((x - (at[i] as number)) / pitch) * 10) / 10);
    expect(gaps).toEqual([1, 1, 1, 1, 1.4, 1, 1, 1, 1, 1.4]);
  });

  it("are in lines of ten where room is short, none on another", () => {
    const all = marks(draw([theme({ a: 7, b: 15 })], { form: "units", width: 360 }, [20, 20]), "b");
    const places = new Set(all.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(20);
    expect(new Set(all.map(({ y }) => y)).size).toBeGreaterThan(1);
  });

  it("are none where nothing is reported, which stands there in words", () => {
    const figure = draw([theme({ a: null, b: 3 })], { form: "units" });
    expect(marks(figure, "a")).toEqual([]);
    expect(textsOf(rowOf(figure))).toEqual(["T", "not reported", "3 of 10"]);
  });
});

/** Bars as they run from the line they start at: to the left below zero. */
const bars = (figure: Figure, axis: number, id = "t"): [string, number, number][] =>
  elements(rowOf(figure, id), "rect")
    .filter((rect) => rect["data-group"])
    .map((rect) => [
      rect["data-group"] as string,
      Math.round((Number(rect.x) - axis) * 10) / 10,
      Math.round((Number(rect.x) + Number(rect.width) - axis) * 10) / 10,
    ]);

describe("a butterfly", () => {
  const axisOf = (figure: Figure, id = "t"): number =>
    Number(
      elements(rowOf(figure, id), "line")
        .filter(({ stroke }) => stroke === "#8a8c96")
        .at(-1)?.x1,
    );

  it("has the first group to the left and the second to the right, on one scale", () => {
    const themes = [
      { id: "t", label: "T", quotes: { a: 30, b: 60 } },
      { id: "u", label: "U", quotes: { a: 15, b: 0 } },
    ];
    const figure = draw(themes, { form: "butterfly", measure: "quotes", width: 900 });
    const t = bars(figure, axisOf(figure));
    const [, , longest] = t[1] as [string, number, number];
    expect(longest).toBeGreaterThan(100);
    expect(t).toEqual([
      ["a", expect.closeTo(-longest / 2, 0), 0],
      ["b", 0, longest],
    ]);
    expect(bars(figure, axisOf(figure, "u"), "u")).toEqual([["a", expect.closeTo(-longest / 4, 0), 0]]);
  });

  it("draws shares, not counts, where the measure is a share", () => {
    const themes = [
      { id: "t", label: "T", quotes: { a: 10, b: 10 } },
      { id: "u", label: "U", quotes: { a: 0, b: 10 } },
    ];
    const figure = draw(themes, { form: "butterfly", measure: "share", width: 900 });
    const [a, b] = bars(figure, axisOf(figure));
    expect((a?.[1] ?? 0) / (b?.[2] ?? 0)).toBeCloseTo(-2, 1);
  });

  it("has room for all that is known, and words for what is not", () => {
    const themes = [
      { id: "t", label: "T", quotes: { a: { min: 2, max: 8 }, b: 4 } },
      { id: "u", label: "U", quotes: { a: { min: 6 }, b: null } },
    ];
    const figure = draw(themes, { form: "butterfly", measure: "quotes", width: 900 });
    const [certain, open, b] = bars(figure, axisOf(figure));
    // 2 of 8 is certain, up to 8 is open; half a px is left between the two.
    expect((open?.[1] ?? 0) / (b?.[2] ?? 0)).toBeCloseTo(-2, 1);
    expect((certain?.[1] ?? 0) / (b?.[2] ?? 0)).toBeCloseTo(-0.5, 1);
    expect(textsOf(rowOf(figure, "u"))).toEqual(["U", "at least 6", "not reported"]);
  });

  it("of nothing but zeros has no bars", () => {
    const figure = draw([{ id: "t", label: "T", quotes: { a: 0, b: 0 } }], {
      form: "butterfly",
      measure: "quotes",
    });
    expect(bars(figure, 0)).toEqual([]);
    expect(renderToString(figure)).not.toMatch(/NaN|Infinity/);
  });
});

describe("a matrix", () => {
  const widths = (figure: Figure, id: string): [string, number][] =>
    bars(figure, 0, id).map(([group, from, to]) => [group, Math.round(to - from)]);

  it("has a bar for each group in its own cell, from none to all in prevalence", () => {
    const figure = draw([theme({ a: 5, b: 10, c: 0 })], { form: "matrix", width: 900 }, [10, 10, 10]);
    const cell = Number(elements(rowOf(figure), "line").find(({ stroke }) => stroke === "#d6d6dc")?.x2);
    const start = Number(elements(rowOf(figure), "line").find(({ stroke }) => stroke === "#d6d6dc")?.x1);
    expect(widths(figure, "t")).toEqual([
      ["a", Math.round((cell - start) / 2)],
      ["b", Math.round(cell - start)],
    ]);
    const [a, b] = bars(figure, 0);
    expect(b?.[1]).toBeGreaterThan(a?.[2] ?? 0);
    expect(textsOf(rowOf(figure))).toEqual(["100", "T", "5 of 10", "10 of 10", "0 of 10"]);
  });

  it("draws shares on the scale of the largest", () => {
    const themes = [
      { id: "t", label: "T", quotes: { a: 6, b: 20, c: 1 } },
      { id: "u", label: "U", quotes: { a: 4, b: 80, c: 4 } },
    ];
    const figure = draw(themes, { form: "matrix", measure: "share", width: 900 }, [10, 10, 10]);
    const all = new Map(
      ["t", "u"].flatMap((id) => widths(figure, id).map(([group, width]) => [id + group, width])),
    );
    // 60, 20 and 20 % against 40, 80 and 80 %.
    const scale = (all.get("ub") as number) / 80;
    expect([...all].map(([key, width]) => [key, Math.round(width / scale / 5) * 5])).toEqual([
      ["ta", 60],
      ["tb", 20],
      ["tc", 20],
      ["ua", 40],
      ["ub", 80],
      ["uc", 80],
    ]);
  });

  it("takes the short names where the long ones do not fit, and the key where these do not either", () => {
    const heads = (label: string, shortLabel: string): string[] => {
      const groups = ["a", "b", "c"].map((id) => ({
        id,
        label: `${label}${id}`,
        shortLabel: `${shortLabel}${id}`,
      }));
      const study = parseStudy({
        version: 1,
        groups,
        themes: [{ label: "T", quotes: { a: 1, b: 2, c: 3 } }],
      });
      const svg = renderToString(divergenceChart(study, { form: "matrix", measure: "quotes", width: 480 }));
      const key = /class="tl-key".*?<\/g>/.exec(svg)?.[0] ?? "";
      return [
        ...textsOf(svg.split("tl-heads")[1]?.split("</g>")[0] ?? ""),
        ...textsOf(key).map((text) => `key: ${text}`),
      ];
    };
    const long = "Anesthesiologicallyspecialised";
    expect(heads("Nurses ", "N")).toEqual(["Nurses a", "Nurses b", "Nurses c"]);
    expect(heads(long, "An ")).toEqual(["An a", "An b", "An c"]);
    expect(heads(long, long)).toEqual(["a", "b", "c"].map((id) => `key: ${long}${id}`));
  });
});

describe("a difference beside a row", () => {
  const column = (participants: object, sizes = [20, 20]) => {
    const figure = draw([theme(participants)], { width: 900 }, sizes);
    const svg = rowOf(figure);
    const axis = linesThrough(figure)[0]?.x ?? Number.NaN;
    const dots = elements(svg, "circle").filter((circle) => !circle["data-group"]);
    return {
      text: textsOf(svg)[0],
      dots: dots.map(({ cx }) => Math.round(Number(cx) - axis)),
      lines: elements(svg, "line")
        .filter((line) => line.x1 !== line.x2)
        .map((line) => [Math.round(Number(line.x1) - axis), Math.round(Number(line.x2) - axis)]),
    };
  };

  it("is a dot to the right where the second group is ahead, to the left where the first is", () => {
    const ahead = column({ a: 2, b: 12 });
    const behind = column({ a: 12, b: 2 });
    expect([ahead.text, behind.text]).toEqual(["+50", "−50"]);
    const [reach] = ahead.dots as [number];
    expect(reach).toBeGreaterThan(20);
    expect(behind.dots).toEqual([-reach]);
    expect(ahead.lines).toEqual([[0, reach]]);
    expect(behind.lines).toEqual([[0, -reach]]);
  });

  it("of bounds has two ends, and no line from the axis where it may be either way", () => {
    const certain = column({ a: 2, b: { min: 6, max: 12 } });
    expect(certain.text).toBe("+20 to +50");
    const [near, far] = certain.dots as [number, number];
    expect(near / far).toBeCloseTo(20 / 50, 1);
    expect(certain.lines).toEqual([
      [0, near],
      [near, far],
    ]);
    const either = column({ a: 5, b: { min: 3, max: 11 } });
    expect(either.text).toBe("−10 to +30");
    expect(either.lines).toEqual([[...either.dots]]);
  });

  it("is the words “too few” where a group has fewer than five", () => {
    const themes = [theme({ a: 1, b: 9 }, { asked: { a: 4 } }), { label: "U", participants: { a: 2, b: 3 } }];
    expect(textsOf(rowOf(draw(themes, { width: 900 })))[0]).toBe("too few");
  });

  it("names the first group to the left and the second to the right", () => {
    const heads = textsOf(
      renderToString(draw([theme({ a: 2, b: 12 })], { width: 1200 }, [20, 20])).split("tl-heads")[1] ?? "",
    );
    expect(heads).toEqual(expect.arrayContaining(["← First more", "Second more →"]));
    expect(heads.indexOf("← First more")).toBeLessThan(heads.indexOf("Second more →"));
  });
});

describe("the label of a row", () => {
  const bold = (figure: Figure): boolean =>
    elements(rowOf(figure), "text").some(
      (text) => text["font-weight"] === "bold" && text["font-size"] === "13",
    );
  const diamonds = (figure: Figure): number =>
    elements(rowOf(figure), "path").filter((path) => !path["data-group"]).length;

  it("is bold where the authors find that groups diverge, and has a diamond for any judgement of theirs", () => {
    const judged = draw([theme({ a: 5, b: 5 }, { assessment: "diverge" })]);
    expect([bold(judged), diamonds(judged)]).toEqual([true, 1]);
    const marked = draw([theme({ a: 1, b: 9 })]);
    expect([bold(marked), diamonds(marked)]).toEqual([true, 0]);
    const plain = draw([theme({ a: 5, b: 5 }, { assessment: "converge" })]);
    expect([bold(plain), diamonds(plain)]).toEqual([false, 1]);
  });

  it("is in full for a pointer where it is cut, and a note says so", () => {
    const figure = draw([{ id: "t", label: "word ".repeat(300).trim(), participants: { a: 5, b: 5 } }]);
    expect(figure.notes).toContain("1 label is cut; the description has every label in full.");
    expect(rowOf(figure)).toContain("<title>word word");
    expect(draw([theme({ a: 5, b: 5 })]).notes).toEqual([]);
  });
});
