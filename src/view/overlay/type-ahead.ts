import type { Item } from "../../figures/figure.ts";
import { folded } from "../../text/fold.ts";

/** Finds the item that a reader means by typing the beginning of its name. */
export interface TypeAhead {
  /** The item that is meant after this key, typed at this time (in ms), or `undefined`. */
  type(key: string, time: number, items: readonly Item[], from: string): Item | undefined;
}

/** After a longer pause, in ms, a new name begins. */
const pause = 800;

/**
 * A type-ahead as the ARIA Authoring Practices have it: the next item whose name begins with what was typed, from the
 * focus on and round; the same letter again goes to the next with it. Case and accents do not count.
 */
export function createTypeAhead(): TypeAhead {
  let typed = "";
  let last = -Infinity;
  return {
    type(key, time, items, from): Item | undefined {
      typed = time - last > pause ? key : typed + key;
      last = time;
      const letters = graphemes(typed);
      const isRepeated = letters.every((letter) => letter === letters[0]);
      const wanted = folded(isRepeated ? (letters[0] ?? "") : typed);
      const at = items.findIndex((item) => item.id === from);
      // One letter leads on; more of a name may still be that of the item where the focus is.
      const first = isRepeated ? at + 1 : Math.max(0, at);
      const round = [...items.slice(first), ...items.slice(0, first)];
      return round.find((item) => folded(item.name).startsWith(wanted));
    },
  };
}

/** What a reader sees as letters, whatever they are encoded as. */
function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** Whether a key stands for a letter, a digit or a sign, and not for something to do. */
export const isCharacter = (key: string): boolean => key !== " " && graphemes(key).length === 1;
