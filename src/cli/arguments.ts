import { resolve } from "node:path";
import { parseArgs } from "node:util";

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
      /** As the figure takes them; the figure checks them. */
      readonly options: Readonly<Record<string, unknown>>;
    };

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What `themeloom --help` prints. */
export const help = `themeloom: figures of a thematic analysis

  themeloom render STUDY [options]   draws a figure as SVG
  themeloom check STUDY              says what is wrong or doubtful in a study

STUDY is a JSON file; - reads standard input.

Options of render:
  --figure map|chart        thematic map or divergence chart (map)
  --layout tree|mindmap     layout of a map (tree)
  --encode counts|none      a map with or without counts (counts)
  --form auto|units|butterfly|matrix
                            form of a chart (auto)
  --sort author|difference|absolute|total
                            order of a chart's rows (author)
  --measure auto|prevalence|share|quotes|participants|presence
                            what is counted (auto)
  --width PX                width of the figure, 240 to 10000 (720)
  --title TEXT              heading; "" leaves it out
  --no-caption              leaves out notes and citation
  --font-family NAMES       font families, as in CSS
  --hidden-groups IDS       groups left out, separated by commas
  --collapsed IDS           themes whose subthemes are left out, separated by commas
  -o, --output FILE         where to write; - is standard output (-)

Exit codes: 0 done, 1 the study has errors, 2 the command line has, 3 a file cannot be read or written.
`;

const config = {
  figure: { type: "string" },
  layout: { type: "string" },
  encode: { type: "string" },
  form: { type: "string" },
  sort: { type: "string" },
  measure: { type: "string" },
  width: { type: "string" },
  title: { type: "string" },
  "no-caption": { type: "boolean" },
  "font-family": { type: "string" },
  "hidden-groups": { type: "string" },
  collapsed: { type: "string" },
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
  const { figure = "map", output = "-", width, "no-caption": bare, ...texts } = values;
  if (figure !== "map" && figure !== "chart")
    throw new UsageError(`--figure is map or chart, not "${figure}"`);
  if (output !== "-" && resolve(output) === resolve(input)) {
    throw new UsageError(`the figure would overwrite the study: --output names ${input} too`);
  }
  const options: Record<string, unknown> = {};
  if (width !== undefined) options.width = Number(width);
  if (bare) options.caption = false;
  for (const name of ["layout", "encode", "form", "sort", "measure", "title"] as const) {
    if (texts[name] !== undefined) options[name] = texts[name];
  }
  if (texts["font-family"] !== undefined) options.fontFamily = texts["font-family"];
  if (texts["hidden-groups"] !== undefined) options.hiddenGroups = list(texts["hidden-groups"]);
  if (texts.collapsed !== undefined) options.collapsed = list(texts.collapsed);
  return { command, input, figure, output, options };
}

function parsed(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof config; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options: config, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

const list = (text: string): string[] => text.split(",").filter((id) => id !== "");
