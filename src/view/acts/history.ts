import { type StateChange, type ViewState, wayBack } from "../state.ts";

/** What a reader can take back. */
export interface History {
  readonly size: number;
  /** Notes a change; the function that is returned forgets it again. Letters typed into one search are one change. */
  note(before: ViewState, after: ViewState): () => void;
  /** The change that takes the last one back. */
  readonly last: StateChange | undefined;
  /** Forgets the last change, as it has been taken back. */
  taken(): void;
  /** Forgets the last change that this one has taken back, wherever in the history it is. */
  takenElsewhere(before: ViewState, after: ViewState): void;
}

/** More than anybody takes back one by one. */
const most = 100;

/** A history in which nothing has happened. */
export function createHistory(): History {
  const ways: StateChange[] = [];
  return {
    get size(): number {
      return ways.length;
    },
    note(before, after): () => void {
      const way = wayBack(before, after);
      const last = ways.at(-1);
      const goesOn = way && last && isSearch(way) && isSearch(last);
      if (!way || goesOn) return () => {};
      ways.push(way);
      if (ways.length > most) ways.shift();
      return () => {
        if (ways.at(-1) === way) ways.pop();
      };
    },
    get last(): StateChange | undefined {
      return ways.at(-1);
    },
    taken(): void {
      ways.pop();
    },
    takenElsewhere(before, after): void {
      const names = Object.keys(wayBack(before, after) ?? {});
      const isBack = (way: Readonly<Record<string, unknown>>): boolean =>
        names.every((name) => name in way && JSON.stringify(way[name]) === JSON.stringify(after[name]));
      const at = names.length ? ways.findLastIndex(isBack) : -1;
      if (at >= 0) ways.splice(at, 1);
    },
  };
}

const isSearch = (way: StateChange): boolean => Object.keys(way).every((name) => name === "query");
