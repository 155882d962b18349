import type { Reading } from "../../measures/measure.ts";
import { isolate } from "../../text/direction.ts";
import { graphemes } from "../../text/graphemes.ts";
import { joined } from "../../words/voice.ts";
import { altWords, clipWords } from "../alt-words.ts";
import { readingWords } from "../reading-words.ts";
import { themesWords } from "../words.ts";
import type { ChartData } from "./data.ts";
import { claimOf, headlineOf, type Wording } from "./headline.ts";
import { othersWords, verdictsOf } from "./verdicts.ts";

/** The words of a label at most. */
const mostWords = 12;

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
 * other themes are marked and how many are not. Where that is too long, it first gets terser, and then labels are cut;
 * it never ends in the middle.
 */
export function altOf(data: ChartData): string {
  const { voice, groups, rows, all } = data;
  const { say } = voice;
  const themes = themesOf(data);
  if (!groups.length) return say("chart.altNoGroups", { themes });
  const claim = claimOf(data);
  const verdicts = verdictsOf(data);
  const others = othersWords(data, verdicts, claim?.row, false);
  const othersInBrief = othersWords(data, verdicts, claim?.row, true);
  let text = "";
  for (let most = mostWords; most > 0; most--) {
    for (const { counted, brief, terse } of rows.length < all.length ? scopesOfPart : scopes) {
      const wording = wordingOf(data, most, brief);
      const also = terse ? othersInBrief : others;
      if (claim) {
        const found = joined(voice, "semicolon", [headlineOf(data, claim, wording), also]);
        text = say(counted ? "chart.altOf" : "chart.alt", { themes, claim: found });
      } else {
        const names = namesOf(data, wording);
        const told = also ? say("list.colon", { before: names, after: also }) : names;
        text = say("chart.altNames", { themes, groups: told });
      }
      if (clipWords(text, altWords) === text) return text;
    }
  }
  return text;
}

/** The same headline with every label and unit in full, for the description. */
export function headlineInFull(data: ChartData): string[] {
  const claim = claimOf(data);
  if (!claim) return [];
  const { voice, measure } = data;
  const reading = (of: Reading): string => readingWords(voice, of, measure);
  return [headlineOf(data, claim, { name: (text) => isolate(text), reading, brief: false })];
}

function wordingOf({ voice, measure, labels }: ChartData, most: number, brief: boolean): Wording {
  return {
    brief,
    name: (text) => isolate(clipped(text, most)),
    reading: (reading) => {
      const { count } = reading;
      if (!brief || !count) return readingWords(voice, reading, measure);
      const { text: _words, ...numbers } = count;
      return labels.long({ ...reading, count: numbers });
    },
  };
}

/** A label of at most so many words, or of as many characters where a script has none between words. */
function clipped(text: string, words: number): string {
  const fewer = clipWords(text, words);
  const most = 15 * (words + 1);
  if (fewer.length <= most) return fewer;
  const characters = graphemes(fewer);
  return characters.length <= most ? fewer : `${characters.slice(0, most).join("")}…`;
}

function namesOf({ voice, study, groups }: ChartData, { name }: Wording): string {
  if (groups.length > 3) return voice.say("chart.groups", { n: groups.length });
  return joined(
    voice,
    "and",
    groups.map((g) => name(study.groups[g]?.label ?? "")),
  );
}

/** "9 themes"; "34 themes (12 shown)". */
function themesOf({ voice, rows, all }: ChartData): string {
  const themes = themesWords(voice, all.length);
  return rows.length < all.length ? voice.say("chart.themesShown", { themes, n: rows.length }) : themes;
}
