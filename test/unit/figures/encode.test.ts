import { describe, expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { type Figure, type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const draw = (options: MapOptions, study: object = illustrative): Figure =>
  thematicMap(parseStudy(study), options);
const themeOf = (figure: Figure, id: string): string =>
  (renderToString(figure).split(`data-theme="${id}"`)[1] ?? "").split("</g>")[0] ?? "";
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");
const nameOf = (figure: Figure, id: string): string =>
  figure.items.find((item) => item.id === id)?.name ?? "";

describe("what themes show", () => {
  it("is the count of each group", () => {
    const figure = draw({});
    expect(textsOf(themeOf(figure, "recognised-power"))).toEqual(["Recognised power", "21", "24"]);
    expect(nameOf(figure, "power")).toBe(
      "Power: Front-line clinicians 73 quotes, Strategic leaders 89 quotes",
    );
  });

  it("is one total of all groups, without the colour of any", () => {
    const figure = draw({ encode: "total" });
    const theme = themeOf(figure, "recognised-power");
    expect(textsOf(theme)).toEqual(["Recognised power", "45"]);
    expect(theme).not.toContain("data-group");
    expect(nameOf(figure, "recognised-power")).toBe("Recognised power, subtheme of Power: 45 quotes");
    expect(renderToString(figure)).toContain("all groups together");
  });

  it("is how many participants voiced it, of how many, on one scale for all themes", () => {
    const figure = draw({ encode: "prevalence", width: 1200 });
    expect(textsOf(themeOf(figure, "institutions"))).toEqual(expect.arrayContaining(["1 of 8", "7 of 9"]));
    const widths = [...themeOf(figure, "institutions").matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(
      ([, w]) => Number(w),
    );
    expect((widths[1] as number) / (widths[0] as number)).toBeCloseTo(7 / 9 / (1 / 8), 1);
    expect(nameOf(figure, "institutions")).toContain(
      "Front-line clinicians 1 of 8, Strategic leaders 7 of 9",
    );
  });

  it("is the difference between the groups, towards the one that is ahead, with the library's band", () => {
    const figure = draw({ encode: "divergence" });
    const theme = themeOf(figure, "institutions");
    expect(textsOf(theme)).toContain("+65");
    expect(theme).toMatch(/<rect[^>]*fill="#cb8315" data-group="leaders"/);
    expect(theme).not.toContain('data-group="frontline"');
    expect(nameOf(figure, "institutions")).toContain("difference +65 points; marked difference");
    expect(renderToString(figure)).toContain("percentage points: Leaders minus Front-line");
  });

  it("is the distance from the highest to the lowest of more than two groups", () => {
    const groups = ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase(), participants: 10 }));
    const study = {
      version: 1,
      groups,
      themes: [{ id: "t", label: "T", participants: { a: 2, b: 9, c: 5 } }],
    };
    const figure = draw({ encode: "divergence" }, study);
    expect(textsOf(themeOf(figure, "t"))).toEqual(["T", "+70"]);
    expect(themeOf(figure, "t")).toContain('data-group="b"');
  });

  it("is not drawn where groups are too small to be compared", () => {
    const groups = ["a", "b"].map((id) => ({ id, label: id, participants: 4 }));
    const study = { version: 1, groups, themes: [{ id: "t", label: "T", participants: { a: 0, b: 4 } }] };
    const figure = draw({ encode: "divergence" }, study);
    expect(textsOf(themeOf(figure, "t"))).toEqual(["T", "too few"]);
    expect(themeOf(figure, "t")).not.toContain("data-group");
  });

  it("tells what is coded to a theme itself from what is coded below it", () => {
    const study = {
      version: 1,
      groups: [
        { id: "a", label: "A" },
        { id: "b", label: "B" },
      ],
      themes: [
        { id: "t", label: "T", quotes: { a: 3, b: 1 }, subthemes: [{ label: "S", quotes: { a: 4, b: 5 } }] },
      ],
    };
    expect(textsOf(themeOf(draw({}, study), "t"))).toEqual(["T", "7", "6", "direct: 3 · 1"]);
    expect(nameOf(draw({}, study), "t")).toContain("A 7 quotes, B 6 quotes; of these coded directly: 3, 1");
    expect(textsOf(themeOf(draw({ encode: "total" }, study), "t"))).toEqual(["T", "13", "direct: 4"]);
  });

  const groupsOf = (...sizes: (number | undefined)[]): object[] =>
    sizes.map((participants, i) => ({ id: "abcd"[i], label: "ABCD"[i], participants }));
  const one = (groups: object[], theme: object): object => ({
    version: 1,
    groups,
    themes: [{ id: "t", label: "T", ...theme }],
  });

  it("is direct only of quotes, and with the bounds that are known of them", () => {
    const theme = {
      quotes: { a: { max: 3 }, b: null },
      participants: { a: 2, b: 1 },
      subthemes: [{ label: "S", quotes: { a: 4, b: 5 } }],
    };
    const study = one(groupsOf(8, 9), theme);
    expect(textsOf(themeOf(draw({}, study), "t"))).toEqual(["T", "4–7", "≥5", "direct: ≤3 · –"]);
    expect(nameOf(draw({}, study), "t")).toBe(
      "T: A between 4 and 7 quotes, B at least 5 quotes; of these coded directly: at most 3, not reported",
    );
    expect(nameOf(draw({ encode: "total" }, study), "t")).toBe(
      "T: at least 9 quotes; of these coded directly: not reported",
    );
    const voiced = draw({ measure: "participants" }, study);
    expect(textsOf(themeOf(voiced, "t"))).toEqual(["T", "2", "1"]);
    expect(nameOf(voiced, "t")).toBe("T: A 2 of 8, B 1 of 9");
  });

  it("says in the subtitle that a total is of all groups, whatever is counted", () => {
    const study = one(groupsOf(8, 9), { participants: { a: 2, b: 5 } });
    const figure = draw({ encode: "total" }, study);
    expect(textsOf(renderToString(figure))).toContain(
      "Participants who voiced each theme at least once, all groups together (A n\u00a0=\u00a08, B n\u00a0=\u00a09)",
    );
    expect(nameOf(figure, "t")).toBe("T: 7 participants");
    expect(renderToString(draw({ encode: "total", hiddenGroups: ["b"] }, study))).not.toContain("all groups");
  });

  it("is presence in words and marks of its own", () => {
    const study = one(groupsOf(8, 9, 7), { quotes: { a: { min: 1 }, b: 0, c: null } });
    const figure = draw({}, study);
    expect(nameOf(figure, "t")).toBe("T: A found, B not found, C not reported");
    const marks = [...themeOf(figure, "t").matchAll(/fill="(#\w+)"[^>]*data-group="(\w)"/g)];
    expect(marks.map(([, fill, group]) => [group, fill])).toEqual([
      ["a", "#0732a2"],
      ["b", "#ffffff"],
    ]);
    const asked = draw({ measure: "presence" }, one(groupsOf(8, 9), { quotes: { a: 1, b: 4 } }));
    expect(themeOf(asked, "t")).not.toContain("#ffffff");
    expect(nameOf(asked, "t")).toBe("T: A found, B found");
  });

  it("is a share of quotes where participants are not known", () => {
    const study = one(groupsOf(8, 9), {});
    const themes = [
      { id: "t", label: "T", quotes: { a: 3, b: 9 } },
      { id: "u", label: "U", quotes: { a: 7, b: 1 } },
    ];
    const figure = draw({ encode: "divergence" }, { ...study, themes });
    expect(nameOf(figure, "t")).toBe("T: A 3 of 10 quotes, B 9 of 10 quotes; difference +60 points");
    expect(nameOf(figure, "u")).toBe("U: A 7 of 10 quotes, B 1 of 10 quotes; difference −60 points");
    expect(renderToString(figure)).toContain("Difference in share of quotes on each theme");
  });

  describe("a difference as a bar", () => {
    const differences = (participants: object, sizes = [20, 20]) => {
      const figure = draw({ encode: "divergence", width: 720 }, one(groupsOf(...sizes), { participants }));
      const theme = themeOf(figure, "t");
      const axis = Number(/<line x1="([-\d.]+)"/.exec(theme)?.[1]);
      const bars = [
        ...theme.matchAll(/<rect x="([-\d.]+)"[^>]* width="([\d.]+)"[^>]* data-group="(\w)"/g),
      ].map(([, x, width, group]) => ({
        from: Number(x) - axis,
        to: Number(x) + Number(width) - axis,
        group,
      }));
      return { bars, texts: textsOf(theme).slice(1), name: nameOf(figure, "t") };
    };

    it("runs to the right to the second group, to the left to the first", () => {
      const second = differences({ a: 2, b: 8 });
      expect(second.texts).toEqual(["+30"]);
      expect(second.bars).toEqual([{ from: 0, to: expect.closeTo(34, 1), group: "b" }]);
      const first = differences({ a: 8, b: 2 });
      expect(first.texts).toEqual(["−30"]);
      expect(first.bars).toEqual([{ from: expect.closeTo(-34, 1), to: 0, group: "a" }]);
    });

    it("is on a scale of at least 30 points, so that small differences look small", () => {
      // A third of the longest bar, which is 34 px at this width.
      expect(differences({ a: 2, b: 4 }).bars[0]?.to).toBeCloseTo(34 / 3, 1);
      expect(differences({ a: 20, b: 0 }).bars[0]?.from).toBeCloseTo(-34, 1);
    });

    it("is solid as far as is certain, and open to the far end", () => {
      const { bars, texts, name } = differences({ a: 2, b: { min: 6, max: 8 } });
      expect(texts).toEqual(["+20 to +30"]);
      // Two thirds of 34 px, and the rest but for half a px at either end.
      expect(bars).toEqual([
        { from: 0, to: expect.closeTo(22.67, 1), group: "b" },
        { from: expect.closeTo(23.17, 1), to: expect.closeTo(33.5, 1), group: "b" },
      ]);
      expect(name).toContain("difference +20 to +30 points");
    });

    it("is none where it may be to either side", () => {
      const { bars, texts } = differences({ a: 5, b: { min: 3, max: 8 } });
      expect(bars).toEqual([]);
      expect(texts).toEqual(["−10 to +15"]);
    });

    it("has no band in its words where one group is not reported", () => {
      expect(differences({ a: 5, b: null })).toEqual({
        bars: [],
        texts: ["–"],
        name: "T: A 5 of 20, B not reported",
      });
    });

    it("of more than two groups is at least between those that are surely apart", () => {
      const sizes = [10, 10, 10];
      const apart = differences({ a: { min: 1, max: 3 }, b: { min: 5, max: 9 }, c: 4 }, sizes);
      expect(apart.texts).toEqual(["+20 to +80"]);
      expect(apart.bars[0]?.group).toBe("b");
      const maybe = differences(
        { a: { min: 1, max: 8 }, b: { min: 5, max: 9 }, c: { min: 2, max: 7 } },
        sizes,
      );
      expect(maybe.texts).toEqual(["0 to +80"]);
      expect(differences({ a: 1, b: null, c: 5 }, sizes).texts).toEqual(["–"]);
    });
  });

  it("is no number at all", () => {
    const figure = draw({ encode: "none" });
    expect(textsOf(themeOf(figure, "recognised-power"))).toEqual(["Recognised power"]);
    expect(nameOf(figure, "recognised-power")).toBe("Recognised power, subtheme of Power");
  });
});
