import type { StateChange } from "../state.ts";
import type { Act } from "../view.ts";

/** What a reader can do. Each act is drawn at once, and told to listeners if it made a difference. */
export interface Reader {
  select(id: string | undefined, act: Act): void;
  /** Selects a theme; opens the details of one that is selected already. */
  activate(id: string, act: Act): void;
  hover(id: string | undefined, act: Act): void;
  /** Opens or closes the theme's subthemes. */
  toggle(id: string, act: Act): void;
  /** Changes any other part of the state. */
  set(change: StateChange, act: Act): void;
  /** Takes the last change back. */
  undo(act: Act): void;
}
