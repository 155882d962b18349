import { canBe, OptionError } from "../figures/check-options.ts";
import { viewOptionNames } from "./view-options.ts";
import { isZoom } from "./zoom/zoomed.ts";

type Check = readonly [valid: (value: unknown) => boolean, expected: string];

const isTableSort = (value: unknown): boolean => {
  const { column, descending } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Number.isSafeInteger(column) && (column as number) >= 0 && typeof descending === "boolean";
};
const flag: Check = [(value) => typeof value === "boolean", "true or false"];

/** The parts of the state that are shown around the figure, and what each of them can be. */
const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["zoom", [isZoom, "a scale from 1 to 8, with numbers x and y"]],
  ["details", [(value) => canBe("selected", value), "a theme's id"]],
  ["table", flag],
  ["tableSort", [isTableSort, "a column from 0, and whether it is descending"]],
  ["help", flag],
  ["groupList", flag],
]);

/** Whether a part of the state is shown around the figure: the figure is not drawn from it. */
export const isAround = (name: string): boolean => checks.has(name);

/** Whether a part of the state that is shown around the figure can have this value. */
export const canBeAround = (name: string, value: unknown): boolean => checks.get(name)?.[0](value) === true;

/**
 * Checks what is shown around the figure; the figure checks all else.
 * @throws OptionError for a value that a part cannot have.
 */
export function checkAround(state: Readonly<Record<string, unknown>>): void {
  for (const [name, [valid, expected]] of checks) {
    const value = state[name];
    if (value !== undefined && !valid(value))
      throw new OptionError("INVALID_OPTION", `options.${name}`, `must be ${expected}`);
  }
}

/** What a figure throws, as a view says it: of an option that the figure does not know, with those of the view. */
export function saidInView(error: unknown): unknown {
  if (!(error instanceof OptionError) || error.code !== "UNKNOWN_OPTION") return error;
  const { code, path, message } = error;
  const own = `a view also takes ${[...checks.keys()].join(", ")}; mount and update ${[...viewOptionNames].join(", ")}`;
  return new OptionError(code, path, `${message.slice(path.length + 1)}; ${own}`);
}
