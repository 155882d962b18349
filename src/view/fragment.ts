import { canBe } from "../figures/check-options.ts";
import type { StateChange, ViewState } from "./state.ts";
import { isZoom } from "./zoom/zoomed.ts";

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const isText: Check = (value) => canBe("selected", value);
const isFlag: Check = (value) => typeof value === "boolean";
const isTableSort: Check = (value) =>
  isObject(value) &&
  Number.isSafeInteger(value.column) &&
  (value.column as number) >= 0 &&
  isFlag(value.descending);

/** Written as they are; all else as JSON. */
const texts = ["selected", "focus", "query", "layout", "form", "measure", "sort", "details"];
/** What an address can say, and what of each can be. What is only pointed at says nothing to whoever is sent it. */
const kinds: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...[...texts, "collapsed", "expanded", "hiddenGroups"].map((name): [string, Check] => [
    name,
    name === "details" ? isText : (value) => canBe(name, value),
  ]),
  ["table", isFlag],
  ["tableSort", isTableSort],
  ["zoom", isZoom],
]);

/**
 * The state as the fragment of an address, without "#": `selected=trust&hiddenGroups=["leaders"]`, encoded. Texts as they
 * are, all else as JSON. What is pointed at, and options that are not always of the state, are left out.
 */
export function toFragment(state: ViewState): string {
  const params = new URLSearchParams();
  for (const name of kinds.keys()) {
    const value = state[name];
    if (value === undefined || (Array.isArray(value) && !value.length)) continue;
    params.set(name, texts.includes(name) ? String(value) : JSON.stringify(value));
  }
  return params.toString();
}

/**
 * What a fragment, with or without "#", says of the state: for `setState`, or among a figure's options. Anybody can write
 * an address: what it does not know, or what cannot be, is left out. What only a study can tell, such as whether a theme has
 * this id, is left to the figure.
 */
export function fromFragment(fragment: string): StateChange {
  const params = new URLSearchParams(fragment.replace(/^#/, ""));
  const entries = [...params].flatMap(([name, text]) => {
    const value = texts.includes(name) ? text : parsedJson(text);
    return kinds.get(name)?.(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
