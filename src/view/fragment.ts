import { canBe } from "../figures/check-options.ts";
import { canBeAround } from "./around.ts";
import type { StateChange, ViewState } from "./state.ts";

/** What an address can say as it is; and as JSON. What is only pointed at says nothing to whoever is sent it. */
const texts = ["selected", "focus", "query", "layout", "form", "measure", "sort", "details"];
const others = ["collapsed", "expanded", "hiddenGroups", "table", "tableSort", "zoom"];

/** Whether an address can say this. */
const canSay = (name: string, value: unknown): boolean =>
  [...texts, ...others].includes(name) && (canBe(name, value) || canBeAround(name, value));

/**
 * The state as the fragment of an address, without "#": `selected=trust&hiddenGroups=["leaders"]`, encoded. Texts as they
 * are, all else as JSON. What is pointed at, and options that are not always of the state, are left out.
 */
export function toFragment(state: ViewState): string {
  const params = new URLSearchParams();
  for (const name of [...texts, ...others]) {
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
    return canSay(name, value) ? [[name, value] as const] : [];
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
