import { joined, type Voice } from "../../../words/voice.ts";
import { linkSentence } from "../../words.ts";
import { type Forest, linkedPairs } from "../forest.ts";

/** More links than this are counted, not listed. */
const most = 12;

/** What an area layout says of the links between its themes, as cells have no lines between them. */
export interface LinkWords {
  /** Drawn below the cells; "" where there are no links. */
  readonly drawn: string;
  /** Among the figure's notes. */
  readonly notes: readonly string[];
}

/** The links whose themes are both shown: few in full, as a paragraph; many by their number. */
export function linkWords(voice: Voice, forest: Forest): LinkWords {
  const { say } = voice;
  const pairs = linkedPairs(forest);
  const n = pairs.length;
  if (!n) return { drawn: "", notes: [] };
  if (n > most)
    return {
      drawn: say("area.linksNamed", { n }),
      notes: [say("area.linksInWords", { n })],
    };
  const byId = new Map(forest.contents.map(({ entry }) => [entry.theme.id, entry]));
  const sentences = pairs.map(({ link }) => linkSentence(voice, { byId }, link));
  return {
    drawn: say("area.links", { links: joined(voice, "semicolon", sentences) }),
    notes: [say("area.linksListed", { n })],
  };
}
