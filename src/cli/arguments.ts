import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compares, encodes, forms, layouts, measures, schemes, sorts, statistics } from "../figures/index.ts";
import { readPalette } from "../figures/palette-words.ts";

/** What the command line asks for. */
export type Request =
  | { readonly command: "help" }
  | { readonly command: "version" }
  | { readonly command: "check"; readonly input: string }
  | {
      readonly command: "render";
      readonly input: string;
      readonly figure: "map" | "chart";
      /** "-" for standard output. */
      readonly output: string;
      /** Whether each theme at the top gets a figure of its own. */
      readonly split: boolean;
      /** As the figure takes them; the figure checks them. */
      readonly options: Readonly<Record<string, unknown>>;
    };

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What `themeloom --help` prints. */
export const help: string = `themeloom: figures of a thematic analysis

  themeloom render STUDY [options]   draws a figure as SVG
  themeloom check STUDY              says what is wrong or doubtful in a study

STUDY is a JSON file; - reads standard input.

Options of render:
  --figure map|chart        thematic map or divergence chart (map)
  --layout NAME             layout of a map: auto, ${layouts.join(", ")} (tree)
  --encode NAME             what themes show: ${encodes.join(", ")} (counts)
  --form NAME               form of a chart: auto, ${forms.join(", ")} (auto)
  --sort NAME               order of a chart's rows: ${sorts.join(", ")} (difference)
  --statistic NAME          how groups differ: ${statistics.join(", ")} (difference)
  --flat                    a chart's rows all together, not below the themes at the top
  --top N                   how many rows of a chart are drawn (all)
  --measure NAME            what is counted: auto, ${measures.join(", ")} (auto)
  --compare NAME            how groups are compared: auto, ${compares.join(", ")} (auto)
  --reference ID            the group that the others are compared with
  --suppress-below N        counts from 1 to N - 1 are not told, nor totals that give one away
  --percent                 percentages where every group has 20 or more
  --intervals               95 % intervals, for random samples only
  --width PX                width of the figure, 240 to 10000 (720)
  --max-height PX           height that a map should not pass: it goes on in further columns
  --print-width MM          width in print, in place of --width: text of 7 pt
  --print-height MM         height of the page: text of 9 to 6 pt, as fits
  --title TEXT              heading; "" leaves it out
  --no-caption              leaves out the caveat and the citation; what marks mean stays
  --font-family NAMES       font families, as in CSS
  --scheme NAME             ground: ${schemes.join(", ")} (light)
  --palette COLOURS         colours of groups: colour, grey, or a list such as "#0732a2 #cb8315" (colour)
  --hidden-groups IDS       groups left out, separated by commas
  --collapsed IDS           themes whose subthemes are left out, separated by commas
  --expand-to LEVEL         levels of themes that are drawn (all)
  --expanded IDS            themes whose subthemes are drawn all the same, separated by commas
  --focus ID                the theme whose branch alone is drawn
  --min-quotes N            themes with fewer quotes are left out (0)
  --split themes            a figure for each theme at the top: map.svg becomes map-1-power.svg and so on
  -o, --output FILE         where to write; - is standard output (-)

Exit codes: 0 done, 1 the study has errors, 2 the command line has, 3 a file cannot be read or written.
`;

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

type Strings<Name extends string> = Record<Name, { readonly type: "string" }>;

const strings = <Name extends string>(names: readonly Name[]): Strings<Name> =>
  Object.fromEntries(names.map((name) => [name, { type: "string" }])) as Strings<Name>;

const config = {
  ...strings(texts),
  ...strings(lists),
  ...strings(numbers),
  palette: { type: "string" },
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
  if (command !== "render" && command !== "check")
    throw new UsageError(`unknown command "${command}": use render or check`);
  if (input === undefined)
    throw new UsageError(`${command} needs a study: a file name, or - for standard input`);
  if (rest.length) throw new UsageError(`one study at a time: what is "${rest[0]}"?`);
  if (command === "check") return { command, input };
  const { figure = "map", output = "-", split } = values;
  if (figure !== "map" && figure !== "chart")
    throw new UsageError(`--figure is map or chart, not "${figure}"`);
  if (output !== "-" && resolve(output) === resolve(input)) {
    throw new UsageError(`the figure would overwrite the study: --output names ${input} too`);
  }
  if (split !== undefined && split !== "themes") throw new UsageError(`--split is themes, not "${split}"`);
  if (split && (figure !== "map" || output === "-")) {
    throw new UsageError("--split themes needs --figure map, and --output with the name of a file");
  }
  return { command, input, figure, output, split: split !== undefined, options: optionsOf(values) };
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
