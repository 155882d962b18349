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

  it("is no number at all", () => {
    const figure = draw({ encode: "none" });
    expect(textsOf(themeOf(figure, "recognised-power"))).toEqual(["Recognised power"]);
    expect(nameOf(figure, "recognised-power")).toBe("Recognised power, subtheme of Power");
  });
});
