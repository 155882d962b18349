import type { Compare } from "../measures/comparison.ts";
import type { Measure } from "../measures/measure.ts";
import type { Statistic } from "../measures/statistic.ts";
import type { Dictionary } from "../words/message.ts";

/** The layouts of a thematic map. */
export type Layout = "tree" | "mindmap" | "radial" | "force" | "pack" | "sunburst" | "icicle" | "treemap";
/** The forms of a divergence chart. */
export type Form =
  | "units"
  | "dumbbell"
  | "difference"
  | "butterfly"
  | "matrix"
  | "dots"
  | "slope"
  | "scatter";
/**
 * The orders of a chart's rows: the author's; by the difference, from most towards the second group to most towards the
 * first; by its size; by how often a theme was mentioned; or by its part in the divergence of the groups' quotes. Equal
 * rows go by mentions, then in the author's order.
 */
export type Sort = "author" | "difference" | "absolute" | "total" | "contribution";
/** What a map shows of each theme's counts. */
export type Encode = "counts" | "total" | "prevalence" | "divergence" | "none";

/** The names that `layout` takes, beside "auto". */
export const layouts: readonly Layout[] = [
  "tree",
  "mindmap",
  "radial",
  "force",
  "pack",
  "sunburst",
  "icicle",
  "treemap",
];
/** The names that `encode` takes. */
export const encodes: readonly Encode[] = ["counts", "total", "prevalence", "divergence", "none"];
/** The names that `form` takes, beside "auto". */
export const forms: readonly Form[] = [
  "units",
  "dumbbell",
  "difference",
  "butterfly",
  "matrix",
  "dots",
  "slope",
  "scatter",
];
/** The names that `sort` takes. */
export const sorts: readonly Sort[] = ["author", "difference", "absolute", "total", "contribution"];

/** The grounds that a figure can be drawn on. */
export type ColourScheme = "light" | "dark";
/** The names that `scheme` takes. */
export const schemes: readonly ColourScheme[] = ["light", "dark"];

/** Options of both figures. */
export interface FigureOptions {
  /** Width of the figure in px; its height follows. From 240 to 10,000. @default 720 */
  readonly width?: number;
  /**
   * Width in mm at which the figure will be printed: it is drawn so wide that its smallest text has 7 pt then. Stands in
   * for `width`. From 40 to 1,000.
   */
  readonly printWidth?: number;
  /**
   * Height in mm of the page: the text is the largest of 9, 8, 7 and 6 pt with which the figure fits, and maps go on in
   * further columns. With `printWidth`. From 40 to 2,000.
   */
  readonly printHeight?: number;
  /** The heading; "" leaves it out. @default the study's headline, else its title */
  readonly title?: string;
  /** Whether the caveat and the citation stand below the figure; what its marks mean stands there in any case. @default true */
  readonly caption?: boolean;
  /** What is counted; "auto" picks by what the study reports, and the subtitle says which. @default "auto" */
  readonly measure?: Measure | "auto";
  /** Font families, as in CSS. Text is measured as Arial, so the font must be no wider. @default "Arial, Helvetica, sans-serif" */
  readonly fontFamily?: string;
  /** The ground of the figure: white, or nearly black. @default "light" */
  readonly scheme?: ColourScheme;
  /**
   * The colours of groups: told apart in the common colour-vision deficiencies; greys, with everything else in grey too;
   * or a list of CSS colours such as "#0732a2", in the order of the groups (of the sets, where these are compared).
   * Groups also differ in shape. A note says which of your own colours, here or in the study, are hard to see on the
   * ground or to tell apart. @default "colour"
   */
  readonly palette?: "colour" | "grey" | readonly string[];
  /** Ids of groups that are left out. @default [] */
  readonly hiddenGroups?: readonly string[];
  /** Ids of themes whose subthemes are left out. @default [] */
  readonly collapsed?: readonly string[];
  /** Themes of this level are drawn without their subthemes, but for those in `expanded`. From 1. @default all levels are drawn */
  readonly expandTo?: number;
  /** Ids of themes whose subthemes are drawn whatever `expandTo` says. @default [] */
  readonly expanded?: readonly string[];
  /**
   * How groups are compared: as a `pair`, each with the `reference`, each with the `rest` of them together, the highest
   * level with the lowest (`ordered`), or as `sets`, whose groups are pooled. "auto" takes the reference where one is
   * named, else the pair where there are two groups; more are not compared, but for how far apart they are. @default "auto"
   */
  readonly compare?: Compare | "auto";
  /** Id of the group that the others are compared with. @default none */
  readonly reference?: string;
  /**
   * Counts from 1 to one less than this are not told, nor any total that would give one away, so that nobody can be
   * recognised. Often 5. From 2. @default none
   */
  readonly suppressBelow?: number;
  /** What is said in another language than English, or in other words. @default English */
  readonly words?: Dictionary;
  /** Themes whose label or description has this text are drawn as found; case and accents do not count. @default none */
  readonly query?: string | undefined;
  /** Id of the theme drawn as selected. */
  readonly selected?: string | undefined;
  /** Id of the theme drawn as pointed at. */
  readonly hovered?: string | undefined;
}

/** Options of `thematicMap`. */
export interface MapOptions extends FigureOptions {
  /**
   * How the map is laid out; "auto" picks by size, depth, counts and width. Where a layout does not fit, an outline is
   * drawn. A note says what was picked or drawn instead. @default "tree"
   */
  readonly layout?: Layout | "auto";
  /** Height of the figure in px that should not be passed: a map that is higher goes on in further columns, or is as low as it can be. @default none */
  readonly maxHeight?: number;
  /**
   * What each theme shows: its counts by group; one total of all groups; how many participants of each group voiced it;
   * how far the groups differ; or no numbers. @default "counts"
   */
  readonly encode?: Encode;
  /** Id of the theme whose branch alone is drawn, with the path that leads to it. */
  readonly focus?: string | undefined;
  /** Themes with fewer quotes, all groups and subthemes together, are left out. @default 0 */
  readonly minQuotes?: number;
}

/** Options of `divergenceChart`. */
export interface ChartOptions extends FigureOptions {
  /** The kind of chart; "auto" picks by groups and measure. One that cannot show the study is replaced, and a note says so. @default "auto" */
  readonly form?: Form | "auto";
  /**
   * What is drawn, sorted and said of how groups differ: the plain `difference` of the measure, or a statistic of quotes:
   * the signed G² of four cells (`g2`), the adjusted `residual`, the z of the log-odds ratio with an informative prior as
   * strong as one quote a row (`logOdds`), or each theme's part in the Jensen–Shannon divergence of the groups
   * (`contribution`), which takes any number of groups. Where it is not defined the plain difference is drawn, and a note
   * says why. All describe, and none tests: quotes of one person are not independent. @default "difference"
   */
  readonly statistic?: Statistic;
  /** The order of rows, within each theme at the top. @default "difference" where groups are compared, else "author" */
  readonly sort?: Sort;
  /** Whether rows stand, and are sorted, all together instead of below the themes at the top. @default false */
  readonly flat?: boolean;
  /**
   * How many rows are drawn: the first in order; under `sort: "difference"` those that differ most, whichever way, as far
   * as is certain. What the figure says in words is of all rows of the study. @default all
   */
  readonly top?: number;
  /** Whether labels give percentages where every group has 20 participants (or quotes) or more. @default false */
  readonly percent?: boolean;
  /**
   * Whether 95 % intervals are drawn where there are prevalences: Wilson's of each group, Newcombe's (method 10) of the
   * difference. They say something only of a random sample of participants, and a note says so. @default false
   */
  readonly intervals?: boolean;
}
