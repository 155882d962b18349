import type { Survey } from "../../measures/survey.ts";
import type { ThemeLink } from "../../study/model.ts";
import { isolate } from "../../text/direction.ts";
import type { Font } from "../../text/width.ts";
import type { Voice } from "../../words/voice.ts";
import { evidenceWords } from "../reading-words.ts";
import type { Content } from "./block.ts";
import type { Encoding } from "./encode/encoding.ts";
import type { Forest } from "./forest.ts";
import type { Shown } from "./shown.ts";

const none: readonly never[] = [];

/** What is to be drawn of every theme shown. */
export function contentsOf(
  voice: Voice,
  survey: Survey,
  shown: Shown,
  encoding: Encoding,
  groups: readonly number[],
): Forest {
  const flat = survey.entries.length === survey.roots.length;
  const links = linksByTheme(survey);
  const contents = shown.entries.map((entry): Content => {
    const amounts = encoding.amountsOf(entry);
    const { assessment } = entry.theme;
    const hidden = shown.hidden.get(entry) ?? 0;
    const evidence = assessment && amounts.length ? evidenceWords(voice, entry, groups) : undefined;
    return {
      entry,
      font: fontOf(entry.level, flat, assessment === "diverge"),
      amounts,
      counts: encoding.numbersOf(entry),
      judgement: assessment && {
        assessment,
        words: evidence ?? voice.say("map.judgement", { judgement: voice.say(`judgement.${assessment}`) }),
      },
      links: links.get(entry.theme.id) ?? [],
      leftOut: shown.rare.size ? entry.children.filter((child) => shown.rare.has(child)) : none,
      hidden: hidden ? `+${voice.number(hidden)}` : "",
      unused: amounts.length > 0 && amounts.every((amount) => amount?.max === 0),
    };
  });
  return { contents, parents: shown.parents };
}

/** Each theme's links, with what is written below its label: "rests on Trust". */
function linksByTheme({ study, byId }: Survey): ReadonlyMap<string, Content["links"]> {
  const all = new Map<string, { link: ThemeLink; words: string }[]>();
  for (const link of study.links) {
    const target = isolate(byId.get(link.to)?.theme.label ?? "");
    const words = link.label ? `${isolate(link.label)} ${target}` : target;
    const those = all.get(link.from) ?? [];
    those.push({ link, words });
    all.set(link.from, those);
  }
  return all;
}

/** Weight by level: the themes at the top lead, everything below recedes. */
function fontOf(level: number, flat: boolean, bold: boolean): Font {
  if (flat) return { size: 14, bold };
  if (level === 1) return { size: 16, bold: true };
  return { size: level === 2 ? 13.5 : 13, bold };
}

/** The length of the longest bar for so many groups at a figure's width, in px. */
export function longestBar(groups: number, width: number): number {
  if (groups === 1) return 60;
  if (groups > 2) return 26;
  return width < 480 ? 24 : width < 800 ? 34 : 44;
}
