import { type Compare, compares } from "../measures/comparison.ts";
import { type Measure, measures } from "../measures/measure.ts";

/** The layouts of a thematic map. */
export type Layout = "tree" | "mindmap" | "radial" | "force" | "pack" | "sunburst" | "icicle" | "treemap";
/** The forms of a divergence chart. */
export type Form = "units" | "butterfly" | "matrix";
/**
 * The orders of a chart's rows: the author's; by the difference, from most towards the second group to most towards the
 * first; by its size; or by how often a theme was mentioned. Equal rows go by mentions, then in the author's order.
 */
export type Sort = "author" | "difference" | "absolute" | "total";
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
export const forms: readonly Form[] = ["units", "butterfly", "matrix"];
/** The names that `sort` takes. */
export const sorts: readonly Sort[] = ["author", "difference", "absolute", "total"];

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
  /** Whether notes and citation stand below the figure. @default true */
  readonly caption?: boolean;
  /** What is counted; "auto" picks by what the study reports, and the subtitle says which. @default "auto" */
  readonly measure?: Measure | "auto";
  /** Font families, as in CSS. Text is measured as Arial, so the font must be no wider. @default "Arial, Helvetica, sans-serif" */
  readonly fontFamily?: string;
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
  /** The order of rows, within each theme at the top. @default "difference" where groups are compared, else "author" */
  readonly sort?: Sort;
  /** Whether rows stand, and are sorted, all together instead of below the themes at the top. @default false */
  readonly flat?: boolean;
  /** How many rows are drawn, the first in order. @default all */
  readonly top?: number;
  /** Whether labels give percentages where every group has 20 participants (or quotes) or more. @default false */
  readonly percent?: boolean;
  /**
   * Whether 95 % intervals are drawn where there are prevalences: Wilson's of each group, Newcombe's (method 10) of the
   * difference. They say something only of a random sample of participants, and a note says so. @default false
   */
  readonly intervals?: boolean;
}

/** An option that cannot be used. */
export class OptionError extends Error {
  override readonly name = "OptionError";
  readonly code: "INVALID_OPTION" | "UNKNOWN_OPTION";
  /** For example `options.width`. */
  readonly path: string;

  constructor(code: "INVALID_OPTION" | "UNKNOWN_OPTION", path: string, message: string) {
    super(`${path} ${message}`);
    this.code = code;
    this.path = path;
  }
}

type Check = readonly [valid: (value: unknown) => boolean, expected: string];

const isText = (value: unknown): boolean => typeof value === "string" && value.length <= 10_000;
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const oneOf = (names: readonly string[]): Check => [
  (value) => names.includes(value as string),
  `one of ${names.map((name) => `"${name}"`).join(", ")}`,
];

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isBetween =
  (least: number, most: number) =>
  (value: unknown): boolean =>
    typeof value === "number" && value >= least && value <= most;
const familyName =
  "(?:-?[\\p{L}_][\\p{L}\\p{N}_ -]{0,60}|'[\\p{L}\\p{N}_ .-]{1,60}'|\"[\\p{L}\\p{N}_ .-]{1,60}\")";
const family = new RegExp(`^${familyName}(?:, ?${familyName}){0,9}$`, "u");

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["width", [isBetween(240, 10_000), "a number of px from 240 to 10,000"]],
  ["maxHeight", [isBetween(100, 100_000), "a number of px from 100 to 100,000"]],
  ["printWidth", [isBetween(40, 1000), "a number of mm from 40 to 1,000"]],
  ["printHeight", [isBetween(40, 2000), "a number of mm from 40 to 2,000"]],
  ["title", [isText, "a text"]],
  ["caption", [isFlag, "true or false"]],
  ["measure", oneOf(["auto", ...measures])],
  ["fontFamily", [(value) => typeof value === "string" && family.test(value), "a list of font names"]],
  ["hiddenGroups", [isList, "a list of group ids"]],
  ["collapsed", [isList, "a list of theme ids"]],
  ["expandTo", [(value) => isCount(value) && value !== 0, "a level from 1"]],
  ["expanded", [isList, "a list of theme ids"]],
  ["focus", [isText, "a theme's id"]],
  ["minQuotes", [isCount, "a whole number from 0"]],
  ["compare", oneOf(["auto", ...compares])],
  ["reference", [isText, "a group's id"]],
  ["suppressBelow", [(value) => isCount(value) && (value as number) > 1, "a whole number from 2"]],
  ["flat", [isFlag, "true or false"]],
  ["top", [(value) => isCount(value) && value !== 0, "a whole number from 1"]],
  ["percent", [isFlag, "true or false"]],
  ["intervals", [isFlag, "true or false"]],
  ["selected", [isText, "a theme's id"]],
  ["hovered", [isText, "a theme's id"]],
  ["layout", oneOf(["auto", ...layouts])],
  ["encode", oneOf(encodes)],
  ["form", oneOf(["auto", ...forms])],
  ["sort", oneOf(sorts)],
]);

/**
 * Checks options before they are used. Both figures know the options of both, so that one object may serve the two.
 * @throws OptionError for a value that an option cannot have, and for an option that does not exist.
 */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    const check = checks.get(name);
    if (!check)
      throw new OptionError(
        "UNKNOWN_OPTION",
        `options.${name}`,
        `is not an option: use ${[...checks.keys()].join(", ")}`,
      );
    if (value !== undefined && !check[0](value)) {
      throw new OptionError("INVALID_OPTION", `options.${name}`, `must be ${check[1]}`);
    }
  }
}
