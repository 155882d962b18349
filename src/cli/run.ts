import { join, parse } from "node:path";
import { divergenceChart, OptionError, thematicMap, toCSV, toTable } from "../figures/index.ts";
import { renderToString } from "../render/string.ts";
import { StudyError } from "../study/errors.ts";
import type { Issue, Study } from "../study/model.ts";
import { parseStudy } from "../study/parse.ts";
import { type Request, readArguments, UsageError } from "./arguments.ts";
import { help } from "./help.ts";
import { languageHint } from "./languages.ts";

/** The world as the command line sees it. */
export interface World {
  /** The bytes of a file; "-" is standard input. */
  read(name: string): Uint8Array;
  /** Writes a file; "-" is standard output. */
  write(name: string, text: string): void;
  /** A line on standard error. */
  warn(line: string): void;
  readonly version: string;
}

/** Carries out a command line and returns the exit code: 0 done, 1 bad study, 2 bad command line, 3 unreadable or unwritable file. */
export function run(argv: readonly string[], world: World): number {
  const say = (line: string): void => world.warn(printable(line));
  try {
    for (const file of carryOut(readArguments(argv), world, say)) world.write(...file);
    return 0;
  } catch (error) {
    if (error instanceof StudyError) {
      for (const issue of error.issues) say(lineOf("error", issue));
      return 1;
    }
    if (error instanceof UsageError || error instanceof OptionError) {
      say(`themeloom: ${error instanceof OptionError ? asArgument(error.message) : error.message}`);
      say("Try themeloom --help.");
      return 2;
    }
    if (error instanceof Error && "code" in error) {
      say(`themeloom: ${error.message}`);
      return 3;
    }
    throw error;
  }
}

type File = readonly [name: string, text: string];

/** What to write, and where. */
function carryOut(request: Request, world: World, say: (line: string) => void): File[] {
  if (request.command === "help") return [["-", help]];
  if (request.command === "version") return [["-", `${world.version}\n`]];
  const study = parseStudy(world.read(request.input));
  for (const warning of study.warnings) say(lineOf("warning", warning));
  if (request.command === "check") return [["-", `${printable(summary(study))}\n`]];
  const hint = request.language === undefined ? languageHint(study.language) : undefined;
  if (hint) say(`note: ${hint}`);
  if (request.command === "table") {
    const table = toTable(study, request.options);
    for (const note of table.notes) say(`note: ${note}`);
    return [[request.output, toCSV(table)]];
  }
  const { output, options } = request;
  const drawing = (name: string, more: object): File => {
    const draw = request.figure === "map" ? thematicMap : divergenceChart;
    const figure = draw(study, { ...options, ...more });
    for (const note of figure.notes) say(`note: ${request.split ? `${name}: ` : ""}${note}`);
    return [name, `${renderToString(figure)}\n`];
  };
  if (!request.split) return [drawing(output, {})];
  if (!study.themes.length)
    throw new UsageError("--split themes has nothing to draw: the study has no themes");
  return study.themes.map(({ id, label }, i) => drawing(partName(output, i + 1, label), { focus: id }));
}

/** "map.svg" for one of its parts: "map-1-power.svg". */
function partName(output: string, number: number, label: string): string {
  const words = label.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const { dir, name, ext } = parse(output);
  return join(dir, `${[name, number, ...words].join("-").slice(0, 80)}${ext}`);
}

/** A line without what a terminal would obey: control characters, and signs that turn the direction of text. */
const printable = (line: string): string => line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");

/** "options.hiddenGroups must be …" as the command line calls it: "--hidden-groups must be …". */
const asArgument = (message: string): string =>
  message.replace(
    /^options\.(\w+)/,
    (_, name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );

const lineOf = (kind: string, { code, message }: Issue): string => `${kind} ${code}: ${message}`;

function summary(study: Study): string {
  let themes = 0;
  const stack = [...study.themes];
  for (let theme = stack.pop(); theme; theme = stack.pop()) {
    themes++;
    stack.push(...theme.subthemes);
  }
  const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
  return [
    `${study.title ?? "Untitled study"}: ${count(themes, "theme")}`,
    count(study.groups.length, "group"),
    count(study.links.length, "link"),
    count(study.warnings.length, "warning"),
  ].join(", ");
}
