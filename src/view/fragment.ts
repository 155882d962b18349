import type { StateChange, ViewState } from "./state.ts";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isFlag: Check = (value) => typeof value === "boolean";
const isList: Check = (value) => Array.isArray(value) && value.every(isText);
const hasNumbers =
  (...names: string[]): Check =>
  (value) =>
    typeof value === "object" &&
    names.every((name) => Number.isFinite((value as Record<string, unknown> | null)?.[name]));

/** What an address can say, and of what kind it is. What is only pointed at says nothing to whoever is sent it. */
const kinds: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...["selected", "focus", "query", "layout", "form", "measure", "sort", "details"].map(
    (name) => [name, isText] as const,
  ),
  ...["collapsed", "expanded", "hiddenGroups"].map((name) => [name, isList] as const),
  ["table", isFlag],
  ["tableSort", hasNumbers("column")],
  ["zoom", hasNumbers("scale", "x", "y")],
]);

/**
 * The state as the fragment of an address, without "#": `selected=trust&hiddenGroups=["leaders"]`, encoded. Texts as they
 * are, all else as JSON. What is pointed at, and options that are not always of the state, are left out.
 */
export function toFragment(state: ViewState): string {
  const params = new URLSearchParams();
  for (const [name, check] of kinds) {
    const value = state[name];
    if (value === undefined || (Array.isArray(value) && !value.length)) continue;
    params.set(name, check === isText ? String(value) : JSON.stringify(value));
  }
  return params.toString();
}

/**
 * What a fragment, with or without "#", says of the state: for `setState`, or among a figure's options. Anybody can write
 * an address: what it does not know, or what is not of its kind, is left out.
 */
export function fromFragment(fragment: string): StateChange {
  const params = new URLSearchParams(fragment.replace(/^#/, ""));
  const entries = [...params].flatMap(([name, text]) => {
    const check = kinds.get(name);
    const value = check === isText ? text : parsedJson(text);
    return check?.(value) ? [[name, value] as const] : [];
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
