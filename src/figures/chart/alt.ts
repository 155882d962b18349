import type { Reading } from "../../measures/measure.ts";
import { isolate } from "../../text/direction.ts";
import { joined } from "../../words/voice.ts";
import { firstToFit } from "../alt-words.ts";
import { readingWords } from "../reading-words.ts";
import { themesWords } from "../words.ts";
import type { ChartData } from "./data.ts";
import { claimOf, headlineOf, type Wording } from "./headline.ts";
import { othersWords, verdictsOf } from "./verdicts.ts";

/** How much an alternative text takes in, from all down to what fits with any labels. */
const scopes = [
  { counted: true, brief: false, terse: false },
  { counted: false, brief: false, terse: false },
  { counted: false, brief: true, terse: false },
  { counted: false, brief: true, terse: true },
] as const;
/** Where rows are left out, their number is told as long as anything that can be spared is. */
const scopesOfPart = [scopes[0], { counted: true, brief: true, terse: true }, ...scopes.slice(1)] as const;

/**
 * What a chart shows above all, in at most 30 words: where which groups differ most, with the evidence, and how many
 * other themes are marked and how many are not. Where that is too long, it first gets terser; where labels have no room
 * whole, how many themes are marked, of groups that are only counted where theirs have none either.
 */
export function altOf(data: ChartData): string {
  const { voice, groups, rows, all } = data;
  const { say } = voice;
  const themes = themesOf(data);
  if (!groups.length) return say("chart.altNoGroups", { themes });
  const claim = claimOf(data);
  const verdicts = verdictsOf(data);
  const claims = (rows.length < all.length ? scopesOfPart : scopes).flatMap(({ counted, brief, terse }) => {
    if (!claim) return [];
    const found = joined(voice, "semicolon", [
      headlineOf(data, claim, wordingOf(data, brief)),
      othersWords(data, verdicts, claim.row, terse),
    ]);
    return [say(counted ? "chart.altOf" : "chart.alt", { themes, claim: found })];
  });
  const names = [namesOf(data), say("chart.groups", { n: groups.length })].flatMap((before) =>
    [false, true].map((terse) => {
      const after = othersWords(data, verdicts, undefined, terse);
      return say("chart.altNames", { themes, groups: after ? say("list.colon", { before, after }) : before });
    }),
  );
  return firstToFit([...claims, ...names]);
}

/** The same headline with every label and unit in full, for the description. */
export function headlineInFull(data: ChartData): string[] {
  const claim = claimOf(data);
  if (!claim) return [];
  const { voice, measure } = data;
  const reading = (of: Reading): string => readingWords(voice, of, measure);
  return [headlineOf(data, claim, { name: isolate, reading, brief: false })];
}

function wordingOf({ voice, measure, labels }: ChartData, brief: boolean): Wording {
  return {
    brief,
    name: isolate,
    reading: (reading) => {
      const { count } = reading;
      if (!brief || !count) return readingWords(voice, reading, measure);
      const { text: _words, ...numbers } = count;
      return labels.long({ ...reading, count: numbers });
    },
  };
}

function namesOf({ voice, study, groups }: ChartData): string {
  if (groups.length > 3) return voice.say("chart.groups", { n: groups.length });
  return joined(
    voice,
    "and",
    groups.map((g) => isolate(study.groups[g]?.label ?? "")),
  );
}

/** "9 themes"; "34 themes (12 shown)". */
function themesOf({ voice, rows, all }: ChartData): string {
  const themes = themesWords(voice, all.length);
  return rows.length < all.length ? voice.say("chart.themesShown", { themes, n: rows.length }) : themes;
}
