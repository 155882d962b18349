import type { Measure } from "../measures/measure.ts";
import type { Entry, Survey } from "../measures/survey.ts";
import type { Assessment, Group, Study, ThemeLink } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import type { Voice } from "../words/voice.ts";
import { readingWords } from "./reading-words.ts";

/** A group's name where room is short. */
export const shortName = (group: Group): string => group.shortLabel ?? group.label;

/**
 * "Front-line clinicians, n = 8", the n never broken over two lines; of shares, which are out of quotes, "Front-line
 * clinicians, 31 quotes". The name alone where that is not known.
 */
export function nameWithSize(
  voice: Voice,
  { study, groupQuotes }: Survey,
  g: number,
  measure: Measure | null,
  name: string = (study.groups[g] as Group).label,
): string {
  const group = isolate(name);
  if (measure === "share") {
    const count = groupQuotes[g] ?? null;
    const isKnown = count && (count.min > 0 || count.max < Infinity);
    return isKnown
      ? voice.say("group.total", { group, total: readingWords(voice, { count }, "quotes") })
      : name;
  }
  const n = study.groups[g]?.participants;
  return n === undefined ? name : voice.say("group.size", { group, n });
}

/** "1 theme", "12 themes". */
export const themesWords = ({ say }: Voice, n: number): string => say("themes.n", { n });

/** The first letter in upper case, in no language's rules but Unicode's. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "A role for institutions, subtheme of Channels of influence", for whoever cannot see where it stands. */
export function placeWords({ say }: Voice, entry: Entry): string {
  const theme = isolate(entry.theme.label);
  return entry.parent ? say("theme.place", { theme, parent: isolate(entry.parent.theme.label) }) : theme;
}

/** "the authors’ judgement: diverge"; "" where they make none. */
export const judgementWords = ({ say }: Voice, assessment: Assessment | undefined): string =>
  assessment ? say("judgement.authors", { judgement: say(`judgement.${assessment}`) }) : "";

/** "Power points to Trust (“rests on”)": the kind of link, and its label where it has one. */
export function linkSentence({ say }: Voice, { byId }: Pick<Survey, "byId">, link: ThemeLink): string {
  const name = (id: string): string => isolate(byId.get(id)?.theme.label ?? id);
  const words = say(`link.${link.kind}`, { from: name(link.from), to: name(link.to) });
  return link.label ? say("link.named", { link: words, label: isolate(link.label) }) : words;
}

/** Indices of the groups that are not hidden. */
export function shownGroups(study: Study, hidden: readonly string[] = []): number[] {
  return study.groups.flatMap((group, g) => (hidden.includes(group.id) ? [] : [g]));
}
