import type { Shown } from "../shown.ts";
import type { StateChange } from "../state.ts";
import { themeNumbers } from "../theme-numbers.ts";
import type { Act, ThemeEvent } from "../view.ts";
import type { Emitter } from "./emitter.ts";
import type { Reader } from "./reader.ts";
import { toggled } from "./toggled.ts";

/** What acts need of the view that they are done in. */
export interface Stage extends Pick<Emitter, "emit"> {
  /** What is shown now. */
  shown(): Shown;
  /** Changes the state, and tells once that has made a difference that is drawn. */
  change(part: StateChange, act: Act, tell?: () => void): void;
  undo(act: Act): void;
}

/** What each act of a reader changes, and what it tells to listeners if it made a difference. */
export function createReader({ shown, change, undo, emit }: Stage): Reader {
  const about = (id: string | undefined, cause: Act): ThemeEvent => {
    const { study, options } = shown();
    const { suppressBelow } = options;
    const { theme, path, groups } = (id !== undefined && themeNumbers(study, id, suppressBelow)) || {};
    return { id, theme, path, groups, cause };
  };
  const select = (id: string | undefined, act: Act): void => {
    // What is said of one theme does not stay beside another.
    const { details } = shown().state;
    const closing = details === undefined || details === id ? {} : { details: undefined };
    change({ selected: id, ...closing }, act, () => emit("select", about(id, act)));
  };
  return {
    select,
    activate(id, act): void {
      if (shown().state.selected === id) change({ details: id }, act);
      else select(id, act);
    },
    hover(id, act): void {
      change({ hovered: id }, act, () => emit("hover", about(id, act)));
    },
    toggle(id, act): void {
      const { figure, options, state } = shown();
      const item = figure.items.find((candidate) => candidate.id === id);
      if (item?.expanded === undefined) return;
      const expanded = !item.expanded;
      change(toggled({ ...options, ...state }, id, expanded), act, () =>
        emit("toggle", { ...about(id, act), id, expanded }),
      );
    },
    set(part, act): void {
      change(part, act);
    },
    undo(act): void {
      undo(act);
    },
  };
}
