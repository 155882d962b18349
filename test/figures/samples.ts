import type { Study } from "../../src/study/model.ts";
import { parseStudy } from "../../src/study/parse.ts";

/** Made-up studies that go to the edges of what a figure must bear. They say on their face that they are made up. */

const pair = [
  { id: "a", label: "First group", participants: 12 },
  { id: "b", label: "Second group", participants: 15 },
];

const study = (rest: object): Study => parseStudy({ version: 1, illustrative: true, groups: pair, ...rest });

/** Every state that a count can be in, in one theme each. */
export const everyCount: Study = study({
  title: "Every state of a count",
  themes: [
    {
      label: "Numbers",
      subthemes: [
        { label: "Both voiced", quotes: { a: 12, b: 18 }, participants: { a: 7, b: 9 } },
        { label: "Zero in one group", quotes: { a: 0, b: 6 }, participants: { a: 0, b: 5 } },
        { label: "Voiced by nobody", quotes: { a: 0, b: 0 }, participants: { a: 0, b: 0 } },
        {
          label: "Asked of only six of the second group",
          quotes: { a: 4, b: 4 },
          participants: { a: 4, b: 3 },
          asked: { b: 6 },
        },
      ],
    },
    {
      label: "What is known of a number",
      subthemes: [
        {
          label: "At least",
          quotes: { a: 3, b: { min: 8, text: "most" } },
          participants: { a: 3, b: { min: 8, text: "most" } },
        },
        {
          label: "Between two bounds",
          quotes: { a: { min: 2, max: 5 }, b: 10 },
          participants: { a: { min: 2, max: 5 }, b: 10 },
        },
        {
          label: "At most: a small cell suppressed",
          quotes: { a: { max: 4 }, b: 9 },
          participants: { a: { max: 4 }, b: 9 },
        },
        {
          label: "In words only",
          quotes: { a: { text: "some" }, b: 7 },
          participants: { a: { text: "some" }, b: 7 },
        },
        { label: "Not reported", quotes: { a: null, b: 5 }, participants: { a: null, b: 5 } },
      ],
    },
  ],
});

/** All kinds of links, between all places of a tree. */
export const everyLink: Study = study({
  title: "Links between themes",
  themes: [
    {
      id: "access",
      label: "Access to care",
      subthemes: [
        { id: "distance", label: "Distance and travel", quotes: { a: 4, b: 7 } },
        { id: "cost", label: "What it costs", quotes: { a: 6, b: 3 } },
      ],
    },
    {
      id: "trust",
      label: "Trust in professionals",
      subthemes: [
        { id: "time", label: "Being given time", quotes: { a: 8, b: 5 } },
        { id: "known", label: "Being known by name", quotes: { a: 2, b: 9 } },
      ],
    },
    { id: "family", label: "Family as a resource", quotes: { a: 5, b: 5 } },
  ],
  links: [
    { from: "access", to: "trust", label: "shapes", kind: "directed" },
    { from: "distance", to: "known", label: "makes harder", kind: "contradiction" },
    { from: "time", to: "known", kind: "bidirectional" },
    { from: "family", to: "cost", label: "helps with", kind: "association" },
    { from: "cost", to: "trust", kind: "directed" },
  ],
});

/** Themes with two subthemes each. */
function everyLabel(labels: readonly string[]): object[] {
  return labels.map((label, i) => ({
    label,
    subthemes: [
      { label: `${label} alone`, quotes: { a: i, b: 9 - i } },
      { label: `${label} with others`, quotes: { a: 4, b: i } },
    ],
  }));
}

const long =
  "A subtheme whose name is a whole sentence, because its authors wanted nothing to be lost between interview and figure";

/** Labels of 120 characters, seven levels deep. */
export const longAndDeep: Study = study({
  title: "A codebook with very long names, seven levels deep, as some codebooks are",
  themes: ["Alpha", "Beta"].map((name) => ({
    label: `${name}: ${long}`,
    subthemes: [
      { label: `Short ${name}`, quotes: { a: 3, b: 4 } },
      Array.from({ length: 6 }).reduceRight<object>(
        (below, _, depth) => ({
          label: `Level ${depth + 2} of ${name}, with a name of some length`,
          subthemes: [below],
        }),
        { label: long, quotes: { a: 140, b: 1250 } },
      ),
    ],
  })),
});

/** Groups of several writing systems, with labels in them. */
export const manyScripts: Study = parseStudy({
  version: 1,
  illustrative: true,
  title: "One study, many scripts",
  groups: [
    { id: "en", label: "English", participants: 9 },
    { id: "el", label: "Ελληνικά", participants: 8 },
    { id: "uk", label: "Українська", participants: 7 },
    { id: "ar", label: "العربية", participants: 6 },
    { id: "zh", label: "中文", participants: 9 },
  ],
  themes: [
    ["Trust between colleagues", "Trust in institutions, and what it rests on"],
    ["Η εμπιστοσύνη", "Η εμπιστοσύνη προς τους θεσμούς και τα όριά της"],
    ["Довіра", "Довіра до установ та її межі у щоденній роботі"],
    ["الثقة", "الثقة في المؤسسات وحدودها في العمل اليومي"],
    ["信任", "对机构的信任及其在日常工作中的界限"],
    ["विश्वास", "संस्थाओं की भूमिका और रोज़मर्रा का काम"],
    ["ความไว้วางใจ", "บทบาทของสถาบันในการกำหนดนโยบายและการทำงาน"],
  ].map(([label, below], i) => ({
    label,
    subthemes: [
      {
        label: below,
        quotes: { en: i, el: 7 - i, uk: 3, ar: i % 3, zh: 5 },
        participants: { en: i, el: 2, uk: 3, ar: i % 3, zh: 5 },
      },
    ],
  })),
});

/** A study in a language that is written from right to left. */
export const mirroredStudy: Study = study({
  title: "الثقة بين الزملاء",
  language: "ar",
  groups: [
    { id: "a", label: "الأطباء", participants: 12 },
    { id: "b", label: "القادة", participants: 15 },
  ],
  themes: [
    {
      id: "trust",
      label: "الثقة",
      subthemes: [
        {
          id: "institutions",
          label: "الثقة في المؤسسات",
          quotes: { a: 12, b: 18 },
          participants: { a: 2, b: 14 },
        },
        {
          id: "colleagues",
          label: "الثقة بين الزملاء",
          quotes: { a: 9, b: 6 },
          participants: { a: 7, b: 5 },
        },
        {
          id: "limits",
          label: "حدود الثقة في العمل اليومي",
          quotes: { a: 3, b: 1 },
          participants: { a: 3, b: 1 },
        },
      ],
    },
    {
      id: "power",
      label: "السلطة",
      subthemes: [
        {
          id: "recognised",
          label: "السلطة المعترف بها",
          quotes: { a: 14, b: 8 },
          participants: { a: 11, b: 8 },
        },
        { id: "hidden", label: "السلطة الخفية", quotes: { a: 2, b: 4 }, participants: { a: 2, b: 4 } },
      ],
    },
  ],
});

/** One theme at the top, with all others below it. */
export const oneRoot: Study = study({
  title: "One theme at the top",
  themes: [
    {
      label: "Being a patient",
      subthemes: everyLabel(["Waiting", "Being heard", "Being told the truth", "Coming home"]),
    },
  ],
});

/** A web whose author wants two themes in places of their own. */
export const pinned: Study = study({
  title: "Two pinned themes",
  themes: [
    { label: "Pinned to the right", position: { x: 80, y: 10 }, subthemes: everyLabel(["Hope"]) },
    { label: "Pinned to the left", position: { x: 15, y: 40 }, subthemes: everyLabel(["Fear"]) },
    { label: "Free", subthemes: everyLabel(["Doubt"]) },
  ],
});

/** Four groups on three levels, small enough to be counted; a count in bounds, one not reported, and a large difference. */
export const wards: Study = parseStudy({
  version: 1,
  illustrative: true,
  title: "Who speaks of what on three wards",
  groups: [
    { id: "patients", label: "Patients and carers", shortLabel: "Patients", participants: 12, level: 1 },
    { id: "nurses", label: "Nurses", participants: 8, level: 2 },
    { id: "doctors", label: "Junior doctors", shortLabel: "Doctors", participants: 9, level: 2 },
    { id: "managers", label: "Ward managers", shortLabel: "Managers", participants: 6, level: 3 },
  ],
  themes: [
    {
      label: "Time",
      subthemes: [
        ["Being given time", 11, 4, 3, 1],
        ["Waiting without being told why", 10, 5, { min: 2, max: 5, text: "some" }, 0],
        ["Handing over at the end of a shift", 0, 7, 8, 3],
      ],
    },
    {
      label: "Trust",
      subthemes: [
        ["Being known by name", 9, 6, 2, 2],
        ["Who may decide, and who has to answer for it", 2, 5, 7, 6],
        ["Speaking up", 3, 3, null, 5],
      ],
    },
  ].map(({ label, subthemes }) => ({
    label,
    subthemes: subthemes.map(([name, patients, nurses, doctors, managers]) => ({
      label: name,
      participants: { patients, nurses, doctors, managers },
    })),
  })),
});

/** Four groups of many participants: equal values, close ones, bounds, and what is not reported or not asked. */
export const fourGroups: Study = parseStudy({
  version: 1,
  illustrative: true,
  title: "Four groups",
  groups: [
    { id: "a", label: "Nurses", participants: 42 },
    { id: "b", label: "General practitioners in rural practice", shortLabel: "GPs", participants: 30 },
    { id: "c", label: "Hospital managers", shortLabel: "Managers", participants: 24 },
    { id: "d", label: "Patients", participants: 61 },
  ],
  themes: [
    { label: "Far apart", participants: { a: 4, b: 12, c: 20, d: 60 } },
    { label: "Equal in all four", participants: { a: 21, b: 15, c: 12, d: 30 }, asked: { d: 60 } },
    { label: "Voiced by nobody", participants: { a: 0, b: 0, c: 0, d: 0 } },
    { label: "Close, two by two", participants: { a: 8, b: 6, c: 18, d: 45 } },
    {
      label: "Between bounds",
      participants: { a: { min: 10, max: 20 }, b: { min: 4 }, c: 3, d: { max: 4 } },
    },
    { label: "Not reported, not asked", participants: { a: 12, b: null, c: 6, d: null }, asked: { d: 0 } },
  ],
});

/** Each band of a difference, each of the author's judgements on a large one, and what was not asked or not reported. */
export const judgements: Study = study({
  title: "Bands and judgements",
  groups: pair.map((group) => ({ ...group, participants: 10 })),
  themes: [
    {
      label: "Bands",
      subthemes: [
        ["A marked difference", 1, 9],
        ["Borderline", 2, 5],
        ["No marked difference", 5, 5],
        ["Not reported by one group", null, 6],
        ["Not asked of one group", 0, 6, undefined, { a: 0 }],
      ],
    },
    {
      label: "Large differences that the authors judge",
      subthemes: [
        ["They diverge", 9, 3, "diverge"],
        ["They converge", 2, 8, "converge"],
        ["A mixed picture", 1, 8, "mixed"],
      ],
    },
  ].map(({ label, subthemes }) => ({
    label,
    subthemes: subthemes.map(([name, a, b, assessment, asked]) => ({
      label: name,
      quotes: { a, b },
      participants: { a, b },
      ...(assessment ? { assessment } : {}),
      ...(asked ? { asked } : {}),
    })),
  })),
});

/** Twelve groups, the most there may be. */
export const twelveGroups: Study = parseStudy({
  version: 1,
  illustrative: true,
  title: "Twelve sites",
  groups: Array.from({ length: 12 }, (_, i) => ({
    id: `s${i}`,
    label: `Site ${i + 1}, a hospital`,
    shortLabel: `S${i + 1}`,
    participants: 6 + i,
  })),
  themes: ["Staffing", "Equipment", "Leadership and its absence"].map((label, t) => ({
    label,
    quotes: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`s${i}`, ((t + 2) * (i + 3)) % 17])),
    participants: Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`s${i}`, ((t + 1) * (i + 1)) % 6]),
    ),
  })),
});

/** One theme and nothing else. */
export const oneTheme: Study = study({
  title: "One theme",
  themes: [{ label: "The only theme", quotes: { a: 3, b: 0 } }],
});

/** No themes at all. */
export const noThemes: Study = study({ title: "A study that has only begun", themes: [] });

/** Three hundred themes in five branches. */
export const threeHundred: Study = study({
  title: "Three hundred themes",
  themes: Array.from({ length: 5 }, (_, i) => ({
    label: `Theme ${i + 1}`,
    subthemes: Array.from({ length: 8 }, (_, j) => ({
      label: `Subtheme ${i + 1}.${j + 1}, with a label of usual length`,
      subthemes: Array.from({ length: j % 3 ? 6 : 8 }, (_, k) => ({
        label: `Code ${i + 1}.${j + 1}.${k + 1} on what was said`,
        quotes: { a: (i * 7 + j * 3 + k) % 11, b: (i * 5 + j * 2 + k * 3) % 13 },
        participants: { a: Math.min(12, (i + j + k) % 9), b: Math.min(15, (i * 2 + j + k) % 10) },
      })),
    })),
  })),
});
