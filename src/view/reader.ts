import type { Cause } from "./view.ts";

/** What a reader can do. Each act is drawn at once, and told to listeners if it made a difference. */
export interface Reader {
  select(id: string | undefined, cause: Cause): void;
  hover(id: string | undefined, cause: Cause): void;
  /** Opens or closes the theme's subthemes. */
  toggle(id: string, cause: Cause): void;
}
