import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/figures/index.ts";
import { contrast, distance, luminance } from "../../../src/scene/contrast.ts";
import * as palette from "../../../src/scene/palette.ts";
import { dark, darkGrey, grey, inScheme, light, type Scheme } from "../../../src/scene/scheme.ts";
import palettes from "../../data/palettes.json" with { type: "json" };
import { gallery } from "../../figures/gallery.ts";
import { paintedOn, shapeOf } from "../../figures/painted.ts";
import { elementsOf, textsIn, themesOf } from "../../figures/scene-query.ts";

const schemes = { light, dark, grey, "dark grey": darkGrey } as const;
const wordsFor = {
  light: { scheme: "light", palette: "colour" },
  dark: { scheme: "dark", palette: "colour" },
  grey: { scheme: "light", palette: "grey" },
  "dark grey": { scheme: "dark", palette: "grey" },
} as const;
type Name = keyof typeof schemes;
const names = Object.keys(schemes) as Name[];

const shown = (colour: string, { shown }: Scheme): string => (shown ? (shown.get(colour) as string) : colour);

/** CIE L* of a colour: what is left of it in greyscale. */
function lightness(colour: string): number {
  const y = luminance(colour);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27;
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, i) => list.slice(0, i).map((b): [T, T] => [a, b]));

describe.each([
  ["light", light, palettes.light],
  ["dark", dark, palettes.dark],
] as const)("the %s palette", (_, scheme, measured) => {
  it("is the one that was measured, with the contrast and lightness that were", () => {
    expect(scheme.ground).toBe(measured.background);
    expect(scheme.groups).toEqual(measured.order);
    scheme.groups.forEach((colour, i) => {
      expect(contrast(colour, scheme.ground)).toBeCloseTo(measured.contrast[i] as number, 1);
      expect(lightness(colour)).toBeCloseTo(measured.lightness[i] as number, 0);
    });
    for (const [count, least] of Object.entries(measured.leastLightnessApart)) {
      const first = scheme.groups.slice(0, Number(count)).map(lightness);
      expect(Math.min(...pairs(first).map(([a, b]) => Math.abs(a - b)))).toBeCloseTo(least, 0);
    }
  });
});

describe.each(names)("the %s scheme", (name) => {
  const scheme = schemes[name];
  const backgrounds = [palette.ground, palette.tint, palette.hover].map((colour) => shown(colour, scheme));
  const steps = palette.differenceSteps.map(
    ({ fill, ink }) => [shown(fill, scheme), shown(ink, scheme)] as const,
  );

  it("has text of 4.5:1 and marks of 3:1 on whatever they stand on", () => {
    for (const behind of backgrounds) {
      for (const text of [palette.ink, palette.quiet])
        expect(contrast(shown(text, scheme), behind)).toBeGreaterThanOrEqual(4.5);
      for (const mark of scheme.groups) expect(contrast(mark, behind)).toBeGreaterThanOrEqual(3);
      for (const line of [palette.axis, palette.branch, palette.tintEdge])
        expect(contrast(shown(line, scheme), behind)).toBeGreaterThanOrEqual(3);
    }
  });
  it("has steps with text of 4.5:1, neighbours told apart, and no two alike but the halves in grey", () => {
    for (const [fill, ink] of steps) expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
    steps.slice(1).forEach(([fill], i) => {
      expect(distance(fill, (steps[i] as (typeof steps)[number])[0])).toBeGreaterThan(0.07);
    });
    if (!name.includes("grey"))
      for (const [[a], [b]] of pairs(steps)) expect(distance(a, b)).toBeGreaterThan(0.1);
  });
  it("tells up to four groups apart by lightness alone", () => {
    const four = scheme.groups.slice(0, 4).map(lightness);
    expect(Math.min(...pairs(four).map(([a, b]) => Math.abs(a - b)))).toBeGreaterThan(
      name.includes("grey") ? 15 : 10,
    );
  });
});

/** Colours that no text and no mark has: they set areas apart, or are these areas. */
const areas = [palette.hairline, palette.tint, palette.ground, palette.hover];

describe.each(gallery.map((entry) => [entry.name, entry] as const))("%s", (name, entry) => {
  const drawn = (colours: Name): Figure => {
    const own = name === "chart-own-colours" && !colours.includes("grey");
    const { scheme, palette } = wordsFor[colours];
    return entry.draw(own ? { scheme } : { scheme, palette });
  };
  it.each(names)("keeps its contrast in the %s scheme, and has no other colours", (colours) => {
    const scheme = schemes[colours];
    const own = name === "chart-own-colours" ? ["#7d2329", "#ffee00"] : [];
    const steps = palette.differenceSteps.map(({ fill }) => shown(fill, scheme));
    const unmarked = new Set([...areas.map((colour) => shown(colour, scheme)), ...steps, "none"]);
    const known = new Set([
      ...unmarked,
      ...[palette.ink, palette.quiet, palette.branch, palette.axis, palette.tintEdge].map((colour) =>
        shown(colour, scheme),
      ),
      ...scheme.groups,
      ...own,
    ]);
    const faults = new Set<string>();
    for (const { node, behind } of paintedOn(drawn(colours).scene)) {
      const { fill = "none", stroke = "none" } = node.attrs;
      for (const colour of [fill, stroke])
        if (!known.has(colour)) faults.add(`${colour} is no colour of the scheme`);
      if (node.tag === "text" && contrast(fill, behind) < 4.5)
        faults.add(`text ${fill} on ${behind}: ${node.text}`);
      if (node.tag === "text") continue;
      const isMark = node.attrs["data-group"] !== undefined;
      // What tells a row's band is its edge: a tint alone would not be seen.
      const isFrame = /^tl-(marked|borderline)$/.test(node.attrs.class ?? "");
      // A mark with a fill is seen by that; a hollow one, a line and an outline by the stroke.
      const colour = fill === "none" || isFrame || (isMark && fill === scheme.ground) ? stroke : fill;
      if (!isMark && unmarked.has(colour)) continue;
      if (own.includes(colour)) continue;
      if (contrast(colour, behind) < 3) faults.add(`${node.tag} ${colour} on ${behind}`);
    }
    expect([...faults]).toEqual([]);
  });

  it("tells groups by more than their colour", () => {
    const figure = drawn("light");
    const marks = elementsOf(figure.scene).filter((node) => node.attrs["data-group"] !== undefined);
    const groups = [...new Set(marks.map((node) => node.attrs["data-group"] as string))];
    if (groups.length < 2) return;
    // Each group has a shape of its own, which the key or a heading explains.
    const keys = elementsOf(figure.scene).filter(({ attrs }) =>
      /tl-(key|heads|axes)/.test(attrs.class ?? ""),
    );
    const explained = new Map<string, number | undefined>();
    for (const node of keys.flatMap(elementsOf)) {
      const { "data-group": group } = node.attrs;
      if (group !== undefined) explained.set(group, shapeOf(node));
    }
    expect([...explained.keys()].sort()).toEqual(groups.sort());
    expect([...explained.values()]).not.toContain(undefined);
    expect(new Set(explained.values()).size).toBe(groups.length);
    for (const node of marks) {
      const shape = shapeOf(node);
      if (shape !== undefined) expect(shape).toBe(explained.get(node.attrs["data-group"] as string));
    }
    // What has no shape is told by its column or side, which a heading or the arrows of the key name, or by a number
    // with its group's mark in the same theme.
    const hasSides = keys.some((key) => textsIn(key).some((text) => text === "←"));
    if (figure.kind === "chart" || hasSides) return;
    const bare = themesOf(figure).filter((theme) => {
      const all = elementsOf(theme).filter((node) => node.attrs["data-group"] !== undefined);
      const shaped = new Set(
        all.filter((node) => shapeOf(node) !== undefined).map((node) => node.attrs["data-group"]),
      );
      return all.some((node) => !shaped.has(node.attrs["data-group"]));
    });
    expect(bare).toEqual([]);
  });
});

it("costs nothing in the scheme that figures are drawn in", () => {
  const { scene } = (gallery[0] as (typeof gallery)[number]).draw();
  expect(inScheme(scene, light)).toBe(scene);
});
