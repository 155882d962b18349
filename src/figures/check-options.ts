import { compares } from "../measures/comparison.ts";
import { measures } from "../measures/measure.ts";
import { statistics } from "../measures/statistic.ts";
import { parseColor } from "../study/color.ts";
import type { Dictionary } from "../words/message.ts";
import { encodes, forms, layouts, schemes, sorts } from "./options.ts";

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
const isPalette = (value: unknown): boolean =>
  value === "colour" ||
  value === "grey" ||
  (Array.isArray(value) &&
    value.length <= 100 &&
    value.every((colour) => typeof colour === "string" && parseColor(colour) !== undefined));
const isDictionary = (value: unknown): boolean => {
  const { language, messages } = (value ?? {}) as Partial<Dictionary>;
  return typeof language === "string" && typeof messages === "object" && messages !== null;
};
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
  ["scheme", oneOf(schemes)],
  ["palette", [isPalette, '"colour", "grey" or a list of colours such as "#0732a2"']],
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
  ["words", [isDictionary, "a dictionary: a language, and its messages by name"]],
  ["query", [isText, "a text"]],
  ["selected", [isText, "a theme's id"]],
  ["hovered", [isText, "a theme's id"]],
  ["layout", oneOf(["auto", ...layouts])],
  ["encode", oneOf(encodes)],
  ["form", oneOf(["auto", ...forms])],
  ["sort", oneOf(sorts)],
  ["statistic", oneOf(statistics)],
]);

/** Whether an option can have this value. */
export const canBe = (name: string, value: unknown): boolean => checks.get(name)?.[0](value) === true;

/**
 * Checks options before they are used. Both figures know the options of both, so that one object may serve the two.
 * @throws OptionError for a value that an option cannot have, for an option that does not exist, and for what is no object.
 */
export function checkOptions(options: object): void {
  if (typeof options !== "object" || !options || Array.isArray(options))
    throw new OptionError("INVALID_OPTION", "options", "must be an object, such as { width: 720 }");
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
