import { numeral } from "../../../measures/amount.ts";
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
export function linkWords(forest: Forest): LinkWords {
  const pairs = linkedPairs(forest);
  const count = pairs.length;
  if (!count) return { drawn: "", notes: [] };
  if (count > most)
    return {
      drawn: `Links between themes: ${numeral(count)}, named in the description only.`,
      notes: [`Links between themes: ${numeral(count)}, given in words only.`],
    };
  const byId = new Map(forest.contents.map(({ entry }) => [entry.theme.id, entry]));
  const sentences = pairs.map(({ link }) => linkSentence({ byId }, link));
  return {
    drawn: `Links between themes: ${sentences.join("; ")}.`,
    notes: [`Links between themes: ${count}, listed below the cells.`],
  };
}
