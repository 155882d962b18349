import type { ViewState } from "./state.ts";

/** Options of a figure in a page, beside those of the figure itself; and what of its state those do not name. */
export interface ViewOptions extends Pick<ViewState, "zoom" | "details" | "table" | "tableSort" | "help"> {
  /** Whether a toolbar stands below the figure; or the element of the page that it shall stand in. @default true */
  readonly toolbar?: boolean | Element;
  /**
   * Whether readers can read participants' words. Without, the view puts these nowhere in the page. @default true, but
   * false with the figure's option `suppressBelow`: who counts the excerpts would know the count that is not told
   */
  readonly excerpts?: boolean;
  /** Whether readers may enlarge the figure and move it. @default false */
  readonly zoomable?: boolean;
  /**
   * Whether the page decides on every change: what a reader does is told to listeners of `request`, and nothing is
   * different until the page calls `setState`. @default false
   */
  readonly controlled?: boolean;
}

/** The options that the view has, beside those of the figure and of the state. */
export const viewOptionNames: ReadonlySet<string> = new Set<keyof ViewOptions>([
  "toolbar",
  "excerpts",
  "zoomable",
  "controlled",
]);

/** Options in two: those of the view, and all others. */
export function splitViewOptions(options: object): { view: ViewOptions; rest: object } {
  const entries = Object.entries(options);
  return {
    view: Object.fromEntries(
      entries.filter(([name, value]) => viewOptionNames.has(name) && value !== undefined),
    ),
    rest: Object.fromEntries(entries.filter(([name]) => !viewOptionNames.has(name))),
  };
}
