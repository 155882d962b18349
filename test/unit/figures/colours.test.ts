import { describe, expect, it } from "vitest";
import { readAttribute } from "../../../src/elements/attributes.ts";
import { divergenceChart, type FigureOptions, OptionError, thematicMap } from "../../../src/figures/index.ts";
import { readPalette } from "../../../src/figures/palette-words.ts";
import type { Study } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf } from "../../figures/scene-query.ts";

/** Two groups, or three, with colours of their own where they are given. */
function study(...colours: (string | undefined)[]): Study {
  const ids = colours.map((_, i) => ["front", "leaders", "others"][i] as string);
  return parseStudy({
    version: 1,
    groups: ids.map((id, i) => ({
      id,
      label: ["Front-line", "Leaders", "Others"][i],
      participants: 8,
      ...(colours[i] === undefined ? {} : { color: colours[i] }),
    })),
    themes: ids.map((_, t) => ({
      label: `Theme ${t}`,
      quotes: Object.fromEntries(ids.map((id, i) => [id, 3 + i])),
      participants: Object.fromEntries(ids.map((id, i) => [id, 2 + i])),
    })),
  });
}

const draws = [thematicMap, divergenceChart] as const;

/** The colours of a group's marks that are filled. */
function fillsOf(figure: ReturnType<(typeof draws)[number]>, group: string): string[] {
  const marks = elementsOf(figure.scene).filter(({ attrs }) => attrs["data-group"] === group);
  return [...new Set(marks.filter(({ attrs }) => !attrs.stroke).map(({ attrs }) => attrs.fill as string))];
}

describe.each(draws)("$name", (draw) => {
  const fills = (of: Study, options: FigureOptions = {}): (string | undefined)[] =>
    of.groups.map(({ id }) => fillsOf(draw(of, options), id).join());

  it("takes groups' colours from the options, then from the study, then from the scheme", () => {
    const own = study("#800000", undefined);
    expect(fills(own)).toEqual(["#800000", "#cb8315"]);
    expect(fills(own, { scheme: "dark" })).toEqual(["#800000", "#ffcc2a"]);
    expect(fills(own, { palette: ["navy"] })).toEqual(["#000080", "#cb8315"]);
    expect(fills(own, { palette: ["#0a0", "rgb(0 0 1)", "#fff"] })).toEqual(["#00aa00", "#000001"]);
    expect(fills(own, { palette: "grey" })).toEqual(["#111111", "#8c8c8c"]);
    expect(fills(own, { palette: "grey", scheme: "dark" })).toEqual(["#747474", "#f5f5f5"]);
  });
  it.each(["#1a1a1a", "#ffffff", "#595959", "#0732a2", "#cb8315", "#fcfcff"])(
    "leaves a group's own %s as it is, though the dark scheme shows its own of that colour as another",
    (colour) => {
      expect(fills(study(colour, "#51b397"), { scheme: "dark" })).toEqual([colour, "#51b397"]);
      expect(fills(study(undefined, undefined), { scheme: "dark", palette: [colour] })[0]).toBe(colour);
    },
  );
  it("draws the light scheme and the palette as if nothing had been asked for", () => {
    const plain = draw(study(undefined, undefined));
    expect(draw(study(undefined, undefined), { scheme: "light", palette: "colour" })).toEqual(plain);
  });
  it("says nothing of the palettes given", () => {
    for (const scheme of ["light", "dark"] as const)
      for (const palette of ["colour", "grey"] as const)
        expect(draw(study(undefined, undefined, undefined), { scheme, palette }).notes).toEqual([]);
  });
  it("names a colour that is hard to see on the ground, and what it would need", () => {
    const note =
      "The colour #ffee00 of Leaders has a contrast of 1.2:1 with the ground #ffffff; marks need 3:1.";
    expect(draw(study(undefined, "#fe0")).notes).toEqual([note]);
    expect(draw(study(undefined, undefined), { palette: ["#0732a2", "#ffee00"] }).notes).toEqual([note]);
    expect(draw(study(undefined, "#fe0"), { scheme: "dark" }).notes).toEqual([]);
    expect(draw(study("#0732a2", undefined), { scheme: "dark" }).notes).toEqual([
      "The colour #0732a2 of Front-line has a contrast of 1.7:1 with the ground #121212; marks need 3:1.",
    ]);
    // 2.99 is not 3.0.
    expect(draw(study("#959595", undefined)).notes).toEqual([
      "The colour #959595 of Front-line has a contrast of 2.9:1 with the ground #ffffff; marks need 3:1.",
    ]);
    expect(draw(study("#949494", undefined)).notes).toEqual([]);
  });
  it("names two groups whose colours are hard to tell apart, of which one is their own", () => {
    expect(draw(study(undefined, "#0f3aa8")).notes).toEqual([
      "The colours #0732a2 of Front-line and #0f3aa8 of Leaders are hard to tell apart: they differ by 0.02 in OKLab; marks need 0.1.",
    ]);
    expect(draw(study(undefined, "#0f3aa8"), { hiddenGroups: ["front"] }).notes.join()).not.toContain(
      "apart",
    );
    expect(draw(study(undefined, "#0f3aa8"), { palette: "grey" }).notes).toEqual([]);
  });
  it.each([
    { scheme: "night" },
    { scheme: ["dark"] },
    { palette: "gray" },
    { palette: "#0732a2" },
    { palette: ["#0732a2", "blau"] },
    { palette: ["url(#x)"] },
    { palette: ["#0732a2", 7] },
    { palette: Array(101).fill("#0732a2") },
  ])("refuses %j", (options) => {
    expect(() => draw(study(undefined, undefined), options as FigureOptions)).toThrow(OptionError);
  });
});

it("says nothing of colours where a map shows none", () => {
  expect(thematicMap(study("#ffee00", undefined), { encode: "none" }).notes).toEqual([]);
});

it("draws what is pointed at and selected in the figure's scheme", () => {
  const options = { scheme: "dark", hovered: "theme-0", selected: "theme-1" } as const;
  const attrs = elementsOf(thematicMap(study(undefined, undefined), options).scene).map((node) => node.attrs);
  expect(attrs.find((some) => some.class === "tl-hovered")?.fill).toBe("#1e2027");
  expect(attrs.find((some) => some.class === "tl-selected")?.stroke).toBe("#ededed");
});

it("pools sets in colours of their own", () => {
  const three = study(undefined, undefined, undefined);
  const groups = three.groups.map((group, g) => ({ ...group, set: g < 2 ? "Care" : "Board" }));
  const figure = divergenceChart(parseStudy({ ...three, groups }), {
    compare: "sets",
    palette: ["#800000", "#008080"],
    scheme: "dark",
  });
  expect([fillsOf(figure, "Care"), fillsOf(figure, "Board")]).toEqual([["#800000"], ["#008080"]]);
});

describe("a palette in words", () => {
  it.each([
    ["grey", "grey"],
    [" colour ", "colour"],
    ["gray", "gray"],
    ["", ""],
    ["#0732a2", ["#0732a2"]],
    ["#0732a2 #cb8315", ["#0732a2", "#cb8315"]],
    ["navy, teal,#fff", ["navy", "teal", "#fff"]],
  ])("reads %j", (text, palette) => {
    expect(readPalette(text)).toEqual(palette);
    expect(readAttribute("palette", text)).toEqual(["palette", palette]);
  });
});
