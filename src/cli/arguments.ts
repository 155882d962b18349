import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { TableOptions } from "../figures/index.ts";
import { readPalette } from "../figures/palette-words.ts";
import { dictionaryOf, isKnown, languages } from "./languages.ts";

/** What the command line asks for. */
export type Request =
  | { readonly command: "help" }
  | { readonly command: "version" }
  | { readonly command: "check"; readonly input: string }
  | {
      readonly command: "table";
      readonly input: string;
      /** "-" for standard output. */
      readonly output: string;
      /** As it was asked for. */
      readonly language: string | undefined;
      /** As `toTable` takes them, which checks them; none for all that the study reports. */
      readonly options: TableOptions | undefined;
    }
  | {
      readonly command: "render";
      readonly input: string;
      readonly figure: "map" | "chart";
      /** "-" for standard output. */
      readonly output: string;
      /** Whether each theme at the top gets a figure of its own. */
      readonly split: boolean;
      /** As it was asked for. */
      readonly language: string | undefined;
      /** As the figure takes them; the figure checks them. */
      readonly options: Readonly<Record<string, unknown>>;
    };

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const texts = [
  "layout",
  "encode",
  "form",
  "sort",
  "statistic",
  "measure",
  "compare",
  "reference",
  "title",
  "font-family",
  "focus",
  "scheme",
] as const;
const flags = ["flat", "percent", "intervals"] as const;
const lists = ["hidden-groups", "collapsed", "expanded"] as const;
const numbers = [
  "width",
  "max-height",
  "print-width",
  "print-height",
  "expand-to",
  "min-quotes",
  "suppress-below",
  "top",
] as const;

/** What the commands take beside the study. */
const ofTable = [
  "measure",
  "compare",
  "reference",
  "statistic",
  "intervals",
  "suppress-below",
  "hidden-groups",
  "language",
  "output",
];
const taken: Readonly<Record<string, readonly string[]>> = { check: [], table: ofTable };

type Strings<Name extends string> = Record<Name, { readonly type: "string" }>;

const strings = <Name extends string>(names: readonly Name[]): Strings<Name> =>
  Object.fromEntries(names.map((name) => [name, { type: "string" }])) as Strings<Name>;

const config = {
  ...strings(texts),
  ...strings(lists),
  ...strings(numbers),
  palette: { type: "string" },
  language: { type: "string" },
  figure: { type: "string" },
  split: { type: "string" },
  flat: { type: "boolean" },
  percent: { type: "boolean" },
  intervals: { type: "boolean" },
  "no-caption": { type: "boolean" },
  output: { type: "string", short: "o" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/**
 * Reads a command line, without the program's name.
 * @throws UsageError where it cannot be understood.
 */
export function readArguments(argv: readonly string[]): Request {
  const { values, positionals } = parsed(argv);
  if (values.help || (!positionals.length && !values.version)) return { command: "help" };
  if (values.version) return { command: "version" };
  const [command, input, ...rest] = positionals;
  if (command !== "render" && command !== "table" && command !== "check")
    throw new UsageError(`unknown command "${command}": use render, table or check`);
  if (input === undefined)
    throw new UsageError(`${command} needs a study: a file name, or - for standard input`);
  if (rest.length) throw new UsageError(`one study at a time: what is "${rest[0]}"?`);
  const extra = Object.keys(values).find((name) => taken[command]?.includes(name) === false);
  if (extra) throw new UsageError(`${command} takes no --${extra}`);
  if (command === "check") return { command, input };
  const { output = "-" } = values;
  if (output !== "-" && resolve(output) === resolve(input)) {
    const what = command === "table" ? "table" : "figure";
    throw new UsageError(`the ${what} would overwrite the study: --output names ${input} too`);
  }
  const { language } = values;
  const options = optionsOf(values);
  if (command === "table")
    return { command, input, output, language, options: Object.keys(options).length ? options : undefined };
  const { figure = "map", split } = values;
  if (figure !== "map" && figure !== "chart")
    throw new UsageError(`--figure is map or chart, not "${figure}"`);
  if (split !== undefined && split !== "themes") throw new UsageError(`--split is themes, not "${split}"`);
  if (split && (figure !== "map" || output === "-")) {
    throw new UsageError("--split themes needs --figure map, and --output with the name of a file");
  }
  return { command, input, figure, output, split: split !== undefined, language, options };
}

type Values = ReturnType<typeof parsed>["values"];

/** The options of the figure, as it calls them. */
function optionsOf(values: Values): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  const take = (
    name: (typeof texts | typeof lists | typeof numbers)[number] | "palette",
    read: (text: string) => unknown,
  ): void => {
    const text = values[name];
    if (text !== undefined) options[camel(name)] = read(text);
  };
  for (const name of texts) take(name, (text) => text);
  for (const name of lists) take(name, (text) => text.split(",").filter((id) => id !== ""));
  for (const name of numbers) take(name, Number);
  take("palette", readPalette);
  const { language } = values;
  if (language !== undefined) {
    if (!isKnown(language)) throw new UsageError(`--language is ${languages.join(", ")}, not "${language}"`);
    const words = dictionaryOf(language);
    if (words) options.words = words;
  }
  for (const name of flags) if (values[name]) options[name] = true;
  if (values["no-caption"]) options.caption = false;
  return options;
}

/** "hidden-groups" as the figure calls it: "hiddenGroups". */
const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function parsed(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof config; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options: config, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
