import { beforeAll, describe, expect, test } from "vitest";
import { textWidth } from "../../src/text/width.ts";
import { exact } from "../../src/text/widths.ts";
import { arialLabels, otherLabels } from "../unit/text/labels.ts";

const arial = "Arial, Helvetica, 'Liberation Sans'";
const sizes = [12, 13, 16, 20];
const weights = ["normal", "bold"];

let line: SVGTextElement;

beforeAll(() => {
  const svg = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  line = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "text"));
  line.setAttribute("text-rendering", "geometricPrecision");
  const sample = "Hamburgefonstiv 0123 ÄÖÜ ΑΩ Жы";
  const ratio = drawn(sample, arial, 100, "normal") / textWidth(sample, { size: 100 });
  if (!own("W") || Math.abs(ratio - 1) > 0.02) {
    throw new Error(
      `These tests need a font with Arial's widths: Arial, Helvetica or Liberation Sans (on Debian: fonts-liberation). ` +
        `What the browser uses instead is ${ratio.toFixed(2)} times as wide.`,
    );
  }
});

/** How wide Chromium draws a text, in px. */
function drawn(text: string, family: string, size: number, weight: string): number {
  line.setAttribute("font-family", family);
  line.setAttribute("font-size", String(size));
  line.setAttribute("font-weight", weight);
  line.textContent = text;
  return line.getComputedTextLength();
}

/** Whether a character is the font's own: what stands behind the font makes no difference then. */
const own = (char: string): boolean =>
  new Set(
    ["monospace", "serif", "sans-serif"].map((generic) => drawn(char, `${arial}, ${generic}`, 100, "normal")),
  ).size === 1;

/** Every combination of size and weight, with the estimate and the truth. */
function* measured(texts: readonly string[], family: string): Generator<[string, number, number]> {
  for (const size of sizes) {
    for (const weight of weights) {
      for (const text of texts) {
        const estimate = textWidth(text, { size, bold: weight === "bold" });
        yield [`${text} (${size} px ${weight})`, estimate, drawn(text, family, size, weight)];
      }
    }
  }
}

/** The characters whose widths the table has: a blank cell is its base letter's, or nobody's. */
const tabled = exact.flatMap(([from, cells]) =>
  [...cells.matchAll(/ |..!|..../g)].flatMap(([cell], i) => {
    const char = String.fromCharCode(from + i);
    return cell !== " " || char !== char.normalize("NFD") ? [char] : [];
  }),
);

test("characters of the table are as wide as they are drawn, within 0.5 %", () => {
  // A space alone is not drawn.
  const characters = tabled.filter((char) => char !== " " && own(char));
  expect(characters.length).toBeGreaterThan(500);
  const off: string[] = [];
  for (const [what, estimate, truth] of measured(characters, arial)) {
    if (Math.abs(estimate - truth) > 0.005 * truth) off.push(`${what}: ${estimate}, drawn ${truth}`);
  }
  expect(off).toEqual([]);
});

test("labels in Latin, Greek and Cyrillic are as wide as they are drawn, kerning aside", () => {
  expect(arialLabels.length).toBeGreaterThan(100);
  const off: string[] = [];
  for (const [what, estimate, truth] of measured(arialLabels, `${arial}, sans-serif`)) {
    if (estimate < truth - 0.5 || estimate > truth * 1.03) off.push(`${what}: ${estimate}, drawn ${truth}`);
  }
  expect(off).toEqual([]);
});

describe.each([
  ["the page's own choice", "sans-serif"],
  ["DejaVu Sans", "'DejaVu Sans', sans-serif"],
  ["Noto Sans", "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Thai', sans-serif"],
  ["Noto Naskh Arabic", "'Noto Naskh Arabic', 'Noto Looped Thai', sans-serif"],
])("where other scripts fall back to %s", (_, fallback) => {
  test("no label is wider than estimated", () => {
    const off: string[] = [];
    const texts = [...otherLabels, ...otherLabels.flatMap((label) => label.split(" "))];
    for (const [what, estimate, truth] of measured(texts, `${arial}, ${fallback}`)) {
      if (estimate < truth - 0.5) off.push(`${what}: ${estimate}, drawn ${truth}`);
    }
    expect(off).toEqual([]);
  });
});
