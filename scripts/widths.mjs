/**
 * Measures characters in Chromium and writes `src/text/widths.ts`: `node scripts/widths.mjs`.
 *
 * It needs Liberation Sans or Arial, whose widths are the same, and for the scripts that these lack the Noto Sans,
 * Noto Naskh Arabic, Noto Looped and DejaVu Sans fonts.
 */
import { writeFileSync } from "node:fs";
import { chromium } from "playwright";
import { launchOptions } from "./chromium.mjs";

/** Where Arial's own widths are kept: Latin, Greek, Cyrillic, and the signs that figures use. */
const exactRanges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x218, 0x21b],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2195],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
  [0x25cb, 0x25cf],
];

/**
 * Where upper bounds are kept, and for how many characters at a time: one where letters differ much and labels are
 * likely; otherwise rows whose bound four in five keep to, since what one letter lacks the others have to spare.
 */
const boundRanges = [
  [0x180, 0x52f, 8], // African Latin; Cyrillic of Kazakh, Tatar, Mongolian …
  [0x530, 0x6d7, 1], // Armenian, Hebrew, Arabic
  [0x6d8, 0x8ff, 8],
  [0x900, 0x957, 1], // Devanagari
  [0x958, 0x97f, 8],
  [0x980, 0x9cf, 1], // Bengali
  [0x9d0, 0xb7f, 8], // Gurmukhi, Gujarati, Odia
  [0xb80, 0xbcf, 1], // Tamil
  [0xbd0, 0xdff, 8], // Telugu, Kannada, Malayalam, Sinhala
  [0xe00, 0xe4f, 1], // Thai
  [0xe50, 0xfff, 8], // Lao, Tibetan
  [0x1000, 0x104f, 1], // Burmese
  [0x1050, 0x139f, 8], // Georgian, Hangul letters, Ethiopic
  [0x13a0, 0x177f, 32],
  [0x1780, 0x17ff, 8], // Khmer
  [0x1800, 0x1fff, 128],
  [0x2000, 0x200f, 1], // spaces
  [0x2010, 0x2e7f, 128],
];

/** A letter that the marks of its script are measured on. */
const carriers = {
  Arabic: "ب",
  Bengali: "ক",
  Devanagari: "क",
  Gujarati: "ક",
  Gurmukhi: "ਕ",
  Hebrew: "ב",
  Kannada: "ಕ",
  Khmer: "ក",
  Lao: "ກ",
  Malayalam: "ക",
  Myanmar: "က",
  Oriya: "କ",
  Sinhala: "ක",
  Tamil: "க",
  Telugu: "క",
  Thai: "ก",
  Tibetan: "ཀ",
};

/** In ems. Bounds are rounded up to these: the five that waste least (by dynamic programming over all bounds), 0 and 1. */
const levels = [0, 0.37, 0.61, 0.75, 1, 1.35, 2.46];

/** How much wider bold may be than regular where one level stands for both. */
const bolder = 1.1;

const em = 2048;
const arial = "'Liberation Sans', Arial";
const noto = [...Object.keys(carriers), "Armenian", "Ethiopic", "Georgian"]
  .map((script) => `'Noto Sans ${script}'`)
  .join();
const fallbacks = [
  `${arial}, sans-serif`,
  `${arial}, 'DejaVu Sans', ${noto}`,
  `${arial}, 'Noto Sans', ${noto}`,
  `${arial}, 'Noto Naskh Arabic', 'Noto Looped Thai', 'Noto Looped Lao', ${noto}`,
];
/** A character is Arial's own if it makes no difference which of these stands behind Arial. */
const behind = ["'DejaVu Sans Mono'", "'DejaVu Serif'", "'Noto Sans'"].map((family) => `${arial}, ${family}`);

const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();

/** The widths of texts in 1/2048 em. */
const measure = (texts, weight, family) =>
  page.evaluate(
    ([texts, font]) => {
      const context = document.createElement("canvas").getContext("2d");
      context.textRendering = "geometricPrecision";
      context.font = font;
      return texts.map((text) => context.measureText(text).width);
    },
    [texts, `${weight} ${em}px ${family}`],
  );

const isMark = (code) => /\p{M}/u.test(String.fromCodePoint(code));
const carrierOf = (code) => {
  const scripts = Object.keys(carriers).filter((script) =>
    new RegExp(`\\p{Script=${script}}`, "u").test(String.fromCodePoint(code)),
  );
  return carriers[scripts[0]] ?? "x";
};

/** The greatest width of each character over the families: `Map(code → [regular, bold])`, whole numbers. */
async function widest(codes, families) {
  const texts = codes.map((code) => (isMark(code) ? carrierOf(code) : "") + String.fromCodePoint(code));
  const bare = codes.map((code) => (isMark(code) ? carrierOf(code) : ""));
  const found = new Map(codes.map((code) => [code, [0, 0]]));
  for (const [bold, weight] of [400, 700].entries()) {
    for (const family of families) {
      const widths = await measure([...texts, ...bare], weight, family);
      codes.forEach((code, i) => {
        const width = Math.ceil(widths[i] - widths[codes.length + i] - 0.01);
        found.get(code)[bold] = Math.max(found.get(code)[bold], width);
      });
    }
  }
  return found;
}

const assigned = (code) => !/[\p{Cn}\p{Co}\p{Cs}]/u.test(String.fromCodePoint(code));
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const runs = (ranges, runOf) => ranges.map(([from, to]) => [from, range(from, to).map(runOf).join("")]);
const same = (a, b) => String(a) === String(b);

/** Base 90 in printable ASCII from "#" on, without the backslash. */
const digit = (value) => String.fromCharCode(value + (value < 57 ? 35 : 36));
const number = (width) => digit(Math.floor(width / 90)) + digit(width % 90);

async function exactRuns() {
  const codes = exactRanges.flatMap(([from, to]) => range(from, to)).filter(assigned);
  const measured = await Promise.all(behind.map((family) => widest(codes, [family])));
  const own = (code) => measured.every((widths) => same(widths.get(code), measured[0].get(code)));
  const bounds = await widest(codes, fallbacks);
  const widths = new Map(codes.map((code) => [code, (own(code) ? measured[0] : bounds).get(code)]));
  console.log(
    `Not in Arial: ${codes
      .filter((code) => !own(code))
      .map((code) => String.fromCodePoint(code))
      .join(" ")}`,
  );
  return runs(exactRanges, (code) => {
    const [base, ...marks] = String.fromCodePoint(code).normalize("NFD");
    const width = widths.get(code);
    const blank = !width || (marks.length > 0 ? same(width, widths.get(base.codePointAt(0))) : !own(code));
    if (blank) return " ";
    const [regular, bold] = width;
    return number(regular) + (regular === bold ? "!" : number(bold));
  });
}

const levelOf = ([regular, bold]) => {
  const width = Math.max(regular, bold / bolder) / em;
  return width < 0.05 ? 0 : levels.findIndex((level) => level >= width - 0.005);
};

async function boundRuns() {
  const found = [];
  for (const [from, to, step] of boundRanges) {
    const codes = range(from, to).filter(
      (code) => assigned(code) && !/\p{Mn}/u.test(String.fromCodePoint(code)),
    );
    const widths = await widest(codes, fallbacks);
    let run = "";
    for (let start = from; start <= to; start += step) {
      const sorted = codes
        .filter((code) => code >= start && code < start + step)
        .map((code) => levelOf(widths.get(code)))
        .sort((a, b) => a - b);
      run += sorted[Math.ceil(sorted.length * (step === 1 ? 1 : 0.8)) - 1] ?? run.at(-1) ?? 0;
    }
    found.push(`  [0x${from.toString(16)}, ${step}, "${run}"],`);
  }
  return found.join("\n");
}

const rows = (found) => found.map(([from, run]) => `  [0x${from.toString(16)}, "${run}"],`).join("\n");
const exact = rows(await exactRuns());
const bounds = await boundRuns();
await browser.close();

writeFileSync(
  new URL("../src/text/widths.ts", import.meta.url),
  `// biome-ignore-all format: made by scripts/widths.mjs, which measures in Chromium. Do not edit.

/** The unit of the exact widths: this many make one em. */
export const em = ${em};

type Run = readonly [from: number, cells: string];

/**
 * Arial's widths from a code point on. A cell has two base-90 digits for regular and two for bold, or "!" where bold is
 * the same; it is blank for a letter as wide as the one it is made from, and for what Arial lacks.
 */
export const exact: readonly Run[] = [
${exact}
];

/** In ems: what upper bounds are rounded up to. Bold is at most ${bolder} times as wide. */
export const levels: readonly number[] = [${levels.join(", ")}];

/**
 * The levels of characters from a code point on, so many characters each: how wide common fonts make them at most, or
 * four in five of them where there is more than one.
 */
export const bounds: readonly (readonly [from: number, step: number, levels: string])[] = [
${bounds}
];
`,
);
