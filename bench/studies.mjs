import { readFileSync } from "node:fs";
import { join } from "node:path";
import { labelsFrom, longLabelsFrom, phrasebook } from "./labels.mjs";
import { between, randomFrom } from "./random.mjs";

const groups = [
  { id: "patients", label: "Patients", participants: 24 },
  { id: "staff", label: "Hospital staff", shortLabel: "Staff", participants: 18 },
];
const kinds = ["association", "directed", "bidirectional", "contradiction"];
const examples = join(import.meta.dirname, "..", "examples", "studies");

/** Quotes of a theme: few for most, many for some, and more of one group than of the other. */
function quotesFrom(random) {
  const all = Math.exp(random() * 3.6);
  const lean = random();
  return { patients: Math.round(all * lean), staff: Math.round(all * (1 - lean)) };
}

/** A study in the making: `add` puts a theme among siblings, and `made` has all of them in the order of their ids. */
function drafting(random, nextLabel) {
  const themes = [];
  const made = [];
  const add = (siblings) => {
    const id = `t${made.length + 1}`;
    const theme = { id, label: nextLabel(), quotes: quotesFrom(random), subthemes: [] };
    siblings.push(theme);
    made.push(theme);
    return theme;
  };
  const finish = (title, linked) => {
    const links = linked ? linksAmong(made, random) : [];
    return { version: 1, title, language: "en", illustrative: true, groups, themes, links };
  };
  return { themes, made, add, finish };
}

/** A link for every 25 themes and four at least, of every kind in turn, between themes that need not be near each other. */
function linksAmong(made, random) {
  return Array.from({ length: Math.max(4, Math.floor(made.length / 25)) }, (_, i) => {
    const from = between(random, 0, made.length - 1);
    const to = (from + between(random, 1, made.length - 1)) % made.length;
    return { from: made[from].id, to: made[to].id, kind: kinds[i % kinds.length] };
  });
}

/**
 * A study (as JSON) with so many themes, on about the levels that a codebook of that size has: 30 on two, 300 on three,
 * 1,000 and more on four. The same on every run. With `linked`, some themes are linked.
 */
export function generatedStudy(count, { linked = false, nextLabel } = {}) {
  const random = randomFrom(count);
  const { themes, made, add, finish } = drafting(random, nextLabel ?? labelsFrom(random));
  const top = Math.min(count, count < 100 ? 4 : count < 1000 ? 6 : 8);
  while (made.length < top) add(themes);
  for (let next = 0; made.length < count; next++) {
    const below = Math.min(between(random, 3, 11), count - made.length);
    for (let i = 0; i < below; i++) add(made[next].subthemes);
  }
  return finish("Living with a long-term condition", linked);
}

/** Three themes that each go down to the seventh level, with up to two more themes beside each step. */
function deepStudy() {
  const random = randomFrom(7);
  const { themes, add, finish } = drafting(random, labelsFrom(random));
  for (let branch = 0; branch < 3; branch++) {
    let siblings = themes;
    for (let level = 1; level <= 7; level++) {
      const { subthemes } = add(siblings);
      for (let more = level > 1 ? between(random, 0, 2) : 0; more > 0; more--) add(siblings);
      siblings = subthemes;
    }
  }
  return finish("A codebook of seven levels", true);
}

/** One theme with 42 subthemes. */
function wideStudy() {
  const random = randomFrom(42);
  const { themes, add, finish } = drafting(random, labelsFrom(random));
  const { subthemes } = add(themes);
  while (subthemes.length < 42) add(subthemes);
  return finish("One theme of 42 subthemes", false);
}

/** A theme with three subthemes in each of seven scripts. */
function multilingualStudy() {
  const random = randomFrom(5);
  const labels = phrasebook.flat();
  const { themes, made, add, finish } = drafting(random, () => labels[made.length]);
  for (const [, ...below] of phrasebook) {
    const { subthemes } = add(themes);
    for (const _ of below) add(subthemes);
  }
  return finish("One study in many languages", true);
}

const example = (name) => JSON.parse(readFileSync(join(examples, `${name}.json`), "utf8"));

/** What `npm run quality` draws: an id, what a reader calls it, and the study as JSON. */
export const studies = [
  { id: "small", name: "small: 13 themes", json: example("peer-influence-illustrative") },
  { id: "typical", name: "typical: 44 themes", json: example("fathers-and-providers") },
  { id: "300", name: "300 themes", json: generatedStudy(300, { linked: true }) },
  { id: "1000", name: "1,000 themes", json: generatedStudy(1000, { linked: true }) },
  { id: "deep", name: "7 levels deep", json: deepStudy() },
  {
    id: "long",
    name: "labels of 120 characters",
    json: generatedStudy(30, { linked: true, nextLabel: longLabelsFrom(randomFrom(120)) }),
  },
  { id: "wide", name: "42 children of one theme", json: wideStudy() },
  { id: "multilingual", name: "multilingual: 28 labels, 7 scripts", json: multilingualStudy() },
];

/** The same study with one leaf more: the last subtheme of the parent of the theme in the middle. */
export function withOneMore(json) {
  const copy = structuredClone(json);
  const parents = [];
  const pending = [...copy.themes];
  for (const theme of pending) {
    if (!theme.subthemes?.length) continue;
    parents.push(theme);
    pending.push(...theme.subthemes);
  }
  const parent = parents[Math.floor(parents.length / 2)];
  parent.subthemes.push({
    id: "one-more",
    label: "One theme more",
    quotes: parent.subthemes[0].quotes ?? {},
  });
  return copy;
}
