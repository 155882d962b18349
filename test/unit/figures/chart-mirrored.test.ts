import { describe, expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { type ChartOptions, divergenceChart, type Figure, forms } from "../../../src/figures/index.ts";
import { arabic } from "../../../src/languages/ar.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import type { Dictionary } from "../../../src/words/message.ts";
import { type Extent, extentsOf } from "../../figures/extents.ts";
import * as samples from "../../figures/samples.ts";
import { elementsOf } from "../../figures/scene-query.ts";

/** Names of one word for what lies in a direction: an arrow takes the same room before it and after it. */
const words: Dictionary = {
  language: "en",
  messages: { "scale.groupMore": "{group}", "side.lowest": "low", "side.highest": "high" },
};

/** The same study from either side: its words stay, only its language is another. */
function both(study: { readonly groups: readonly object[] }, options: ChartOptions): [Figure, Figure] {
  const groups = study.groups.map((group, i) => ({ ...group, shortLabel: `G${i}` }));
  const drawn = (language: string): Figure =>
    divergenceChart(parseStudy(structuredClone({ ...study, groups, language })), { words, ...options });
  return [drawn("en"), drawn("ar")];
}

const isDrawnAs = ({ notes }: Figure): boolean => !notes.some((note) => note.startsWith("Drawn as"));

/** What is not where the mirror image of the other figure has it; what is out of the frame. */
function faultsOf(plain: Figure, turned: Figure): string[] {
  const { width } = plain;
  const from = extentsOf(plain);
  const to = extentsOf(turned);
  if (from.length !== to.length) return [`${from.length} texts and shapes, ${to.length} mirrored`];
  return from.flatMap((one, i) => {
    const other = to[i] as Extent;
    const off = Math.max(Math.abs(width - one.left - other.right), Math.abs(width - one.right - other.left));
    const said = `${one.node.tag} ${one.node.text ?? one.node.attrs.class ?? ""}`;
    return [
      ...(off > 0.03 || one.node.tag !== other.node.tag ? [`${said} is off by ${off}`] : []),
      ...(other.left < -0.5 || other.right > width + 0.5 ? [`${said} is out of the frame`] : []),
    ];
  });
}

const studies: readonly { readonly groups: readonly object[] }[] = [
  illustrative,
  samples.everyCount,
  samples.wards,
  samples.judgements,
  samples.longAndDeep,
  samples.manyScripts,
  samples.twelveGroups,
  samples.mirroredStudy,
];

const variants: readonly ChartOptions[] = [
  {},
  { intervals: true },
  { compare: "rest", suppressBelow: 5 },
  { compare: "ordered", flat: true },
  { measure: "share", sort: "absolute" },
  { measure: "presence" },
  { printWidth: 85 },
];

describe.each(forms)("a chart in a language from right to left: %s", (form) => {
  const drawn = studies.flatMap((study) =>
    variants.flatMap((variant) =>
      [720, 320].map((width) =>
        both(study, { form, ...("printWidth" in variant ? {} : { width }), ...variant }),
      ),
    ),
  );

  it("is drawn", () => {
    const widths = drawn.filter(([plain]) => isDrawnAs(plain)).map(([plain]) => plain.width);
    expect(widths).toContain(720);
    expect(widths).toContain(320);
  });

  it("is the mirror image, whatever stands around it too, and inside the frame", () => {
    expect(drawn.flatMap(([plain, turned]) => faultsOf(plain, turned))).toEqual([]);
  });

  it("has its rows where they are drawn", () => {
    for (const [plain, turned] of drawn) {
      expect(turned.height).toBe(plain.height);
      expect(turned.items.map(({ id }) => id)).toEqual(plain.items.map(({ id }) => id));
      turned.items.forEach(({ box }, i) => {
        const twin = plain.items[i]?.box as typeof box;
        expect(box).toEqual({ ...twin, x: expect.closeTo(plain.width - twin.x - twin.width, 6) });
      });
    }
  });

  it("says the same, but for where an arrow points", () => {
    const textsOf = (figure: Figure): string[] =>
      elementsOf(figure.scene).flatMap(({ tag, text = "" }) => (tag === "text" ? [text] : []));
    const unpointed = (text: string): string => text.replace(/[←→]/, "").trim();
    for (const [plain, turned] of drawn) {
      const [here, there] = [textsOf(plain), textsOf(turned)];
      here.forEach((text, i) => {
        if (/^[←→]|[←→]$/.test(text)) {
          expect(/[←→]/.exec(there[i] ?? "")?.[0]).toBe(text.includes("←") ? "→" : "←");
          expect(unpointed(there[i] ?? "")).toBe(unpointed(text));
        } else expect(there[i]).toBe(text);
      });
    }
  });
});

it("goes by the language of the study, as a map does, and not by what is said in which", () => {
  const edgeOf = (language: string, options: ChartOptions = {}): number => {
    const figure = divergenceChart(parseStudy({ ...structuredClone(illustrative), language }), options);
    return extentsOf(figure).find(({ node }) => node.attrs.class === "tl-title")?.left ?? 0;
  };
  expect(edgeOf("en")).toBe(26);
  for (const language of ["ar", "he-IL", "fa"]) expect(edgeOf(language)).toBeGreaterThan(26);
  expect(edgeOf("ar-Latn")).toBe(26);
  expect(edgeOf("en", { words: { language: "ar", messages: {} } })).toBe(26);
  expect(edgeOf("ar", { words: { language: "de", messages: {} } })).toBeGreaterThan(26);
});

it.each([360, 900])("has an arrow to the side where a group is ahead, beyond its name, at %d px", (width) => {
  for (const [figure, ahead] of both(illustrative, { form: "difference", width }).map(
    (drawn, i) => [drawn, i ? "left" : "right"] as const,
  )) {
    const found = extentsOf(figure);
    const arrow = { left: "← G1", right: "G1 →" }[ahead];
    const way = found.find(({ node }) => node.text === arrow) as Extent;
    const bars = found.filter(({ node }) => node.tag === "rect" && node.attrs["data-group"] === "leaders");
    const zero = found.find(({ node }) => node.tag === "text" && node.text === "0") as Extent;
    const middle = (zero.left + zero.right) / 2;
    expect(bars.length).toBeGreaterThan(0);
    for (const { left, right } of [way, ...bars]) {
      if (ahead === "left") expect(right).toBeLessThan(middle + 1);
      else expect(left).toBeGreaterThan(middle - 1);
    }
  }
});

it.each([
  [
    "names of the language",
    [
      "\u0627\u0644\u0645\u0645\u0627\u0631\u0633\u0648\u0646",
      "\u0627\u0644\u0645\u0641\u0648\u0636\u0648\u0646",
    ],
    {},
  ],
  ["words of the language", ["Practitioners", "Commissioners"], { words: arabic }],
] as const)("has an arrow beyond a name whose line would run the other way: only %s", (_, names, options) => {
  const groups = names.map((label, i) => ({ id: `g${i}`, label, participants: 9 }));
  const themes = [{ label: "T", participants: { g0: 1, g1: 8 } }];
  const study = parseStudy({ version: 1, language: "ar", groups, themes });
  const { scene } = divergenceChart(study, { form: "units", width: 240, ...options });
  const lines = elementsOf(scene).filter(({ tag, text = "" }) => tag === "text" && /[←→]/.test(text));
  const sides = lines.map(({ text = "", attrs }) => {
    const isFirst = /^[\u200e\u200f]?[←→]/.test(text);
    return isFirst === (attrs.direction === "rtl") ? "right" : "left";
  });
  expect(lines.map(({ text }) => (text?.includes("→") ? "right" : "left"))).toEqual(["right", "left"]);
  expect(sides).toEqual(["right", "left"]);
});
