// Generated studies for divergence charts. Nothing here is Node's: the tests draw them in a browser.
import { labelsFrom, longLabelsFrom, phrasebook } from "./labels.mjs";
import { between, pick, randomFrom } from "./random.mjs";

const names = [
  ["Patients"],
  ["Hospital staff", "Staff"],
  ["Family members and other informal carers", "Carers"],
  ["General practitioners", "GPs"],
  ["Commissioners"],
  ["Community pharmacists in rural areas", "Pharmacists"],
  ["Volunteers"],
  ["Managers and team leaders", "Managers"],
];

/** A text of other scripts for each call, in turn. */
function scripts() {
  const labels = phrasebook.flat();
  let next = 0;
  return () => {
    const again = Math.floor(next / labels.length);
    const label = labels[next++ % labels.length];
    return again ? `${label} ${again + 1}` : label;
  };
}

const labelling = {
  short: labelsFrom,
  long: longLabelsFrom,
  scripts: () => scripts(),
};

/** What may be known of a number from 0 to `most`: mostly the number, else bounds, words or nothing. */
function openCount(random, most) {
  const min = between(random, 0, most);
  const max = between(random, min, most);
  return pick(random, [
    ...[min, min, min, 0, most, null],
    { min },
    { max },
    { min, max },
    { min, text: "most" },
    { text: "some" },
  ]);
}

const exactCount = (random, most) => between(random, 0, most);
const tick = (random) => pick(random, [{ min: 1 }, { min: 1 }, 0, null]);

/** What a theme says of each group, by what the study counts. */
const counting = {
  prevalence: (random, groups) => ({ participants: each(groups, ({ n }) => exactCount(random, n)) }),
  quotes: (random, groups) => ({ quotes: each(groups, () => Math.floor(Math.exp(random() * 4.5)) - 1) }),
  both: (random, groups) => {
    const voiced = groups.map(({ n }) => exactCount(random, n));
    return {
      participants: each(groups, (_, i) => voiced[i]),
      quotes: each(groups, (_, i) => voiced[i] * between(random, 1, 6)),
    };
  },
  presence: (random, groups) => ({ quotes: each(groups, () => tick(random)) }),
  open: (random, groups) => {
    // Of some groups only a few were asked, or nobody.
    const asked = groups.map(({ n = 12 }) => (random() < 0.2 ? pick(random, [0, between(random, 1, n)]) : n));
    return {
      participants: each(groups, (_, i) => (asked[i] ? openCount(random, asked[i]) : null)),
      asked: each(groups, (_, i) => asked[i]),
    };
  },
};

const each = (groups, count) => Object.fromEntries(groups.map((group, i) => [group.id, count(group, i)]));

/**
 * A study (as JSON) with so many rows. `ns` are the groups' participants, `undefined` where unknown; `levels` and `sets`
 * go with them. With `nested`, rows stand below themes, up to eight of them each. The same on every run.
 */
export function chartStudy({ rows, ns, counts = "prevalence", labels = "short", nested, levels, sets }) {
  const random = randomFrom(rows * 31 + ns.length);
  const nextLabel = labelling[labels](random);
  const groups = ns.map((n, i) => {
    const [label, shortLabel] = names[i];
    const parts = { participants: n, shortLabel, level: levels?.[i], set: sets?.[i] };
    return { id: `g${i + 1}`, label, ...known(parts) };
  });
  const judged = ["converge", "diverge", "mixed"];
  const numbered = groups.map(({ id, participants }) => ({ id, n: participants }));
  const row = (i) => ({
    id: `t${i + 1}`,
    label: nextLabel(),
    ...counting[counts](random, numbered),
    ...(nested && i % 7 === 3 ? { assessment: pick(random, judged) } : {}),
  });
  const leaves = Array.from({ length: rows }, (_, i) => row(i));
  const themes = nested ? gathered(leaves, random, nextLabel) : leaves;
  const title = "Living with a long-term condition";
  return { version: 1, title, language: "en", illustrative: true, groups, themes };
}

const known = (parts) => Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));

function gathered(leaves, random, nextLabel) {
  const themes = [];
  for (let next = 0; next < leaves.length; ) {
    const subthemes = leaves.slice(next, next + between(random, 1, 8));
    next += subthemes.length;
    themes.push({ id: `p${themes.length + 1}`, label: nextLabel(), subthemes });
  }
  return themes;
}

const nested = true;
const unknown = (groups) => Array.from({ length: groups }, () => undefined);

/** Studies at the edges of what charts meet, each with what a reader would call it. */
export const chartStudies = Object.entries({
  "two small groups": { rows: 12, ns: [8, 9], nested },
  "two middling groups": { rows: 30, ns: [24, 18], counts: "both" },
  "one participant against 500": { rows: 9, ns: [1, 500], counts: "open" },
  "quotes of two groups": { rows: 40, ns: unknown(2), counts: "quotes", nested },
  "quotes of unequal groups": { rows: 6, ns: [7, 130], counts: "both", nested },
  "long labels": { rows: 14, ns: [20, 11], counts: "open", labels: "long", nested },
  "long labels of five groups": { rows: 8, ns: [21, 34, 55, 89, 144], labels: "long" },
  "other scripts": { rows: 20, ns: [9, 12, 20], counts: "open", labels: "scripts", nested },
  "presence at four sites": { rows: 17, ns: unknown(4), counts: "presence", nested },
  "four sites with levels and sets": {
    ...{ rows: 13, ns: [3, 6, 14, 5], counts: "open", nested },
    ...{ levels: [0, 1, 1, 2], sets: ["Paper", "Paper", "Digital", "Digital"] },
  },
  "five facilities": { rows: 22, ns: [10, 16, 12, 13, 11], levels: [1, 2, 3, 4, 5], nested },
  "quotes of six groups": { rows: 11, ns: [5, 9, 17, 33, 65, 129], counts: "both" },
  "eight large groups": { rows: 10, ns: [20, 500, 48, 250, 33, 102, 77, 411], nested },
  "eight groups of unknown size": { rows: 7, ns: unknown(8), counts: "quotes" },
  "eight small groups": {
    ...{ rows: 3, ns: [1, 2, 4, 8, 5, 6, 3, 20], counts: "open", nested },
    ...{ sets: ["North", "North", "South", "South", "South", "East", "East", "East"] },
  },
  "200 rows": { rows: 200, ns: [19, 23, 31], counts: "both", nested },
}).map(([name, parts]) => ({ name, json: chartStudy(parts) }));
