import type { Survey } from "../measures/survey.ts";
import { joined, type Voice } from "../words/voice.ts";
import type { Figure } from "./figure.ts";
import { listed } from "./listed.ts";
import type { FigureOptions } from "./options.ts";

/** The options that only one of the figures has. */
const own: Readonly<Record<Figure["kind"], readonly string[]>> = {
  map: ["layout", "encode", "focus", "minQuotes", "maxHeight"],
  chart: ["form", "statistic", "sort", "flat", "top", "percent", "intervals"],
};

/**
 * What is said of options of the other figure, which a host that draws either may well give; not drawn. Nothing of
 * those that ask for nothing, nor of the height that stands for a page's.
 */
export function otherFigureRemarks(voice: Voice, kind: Figure["kind"], options: FigureOptions): string[] {
  const asksFor = (name: string): boolean => {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    return Boolean(value) && value !== "auto" && !(name === "maxHeight" && options.printHeight !== undefined);
  };
  const found = own[kind === "map" ? "chart" : "map"].filter(asksFor);
  if (!found.length) return [];
  const key = kind === "map" ? "remark.otherOptionsOfMap" : "remark.otherOptionsOfChart";
  return [voice.say(key, { options: joined(voice, "comma", found) })];
}

/** Ids of themes that are to be closed, opened or selected, and that no theme has. */
export function unknownThemes(
  voice: Voice,
  { byId }: Survey,
  { collapsed = [], expanded = [], selected }: FigureOptions,
): string[] {
  const named = [...collapsed, ...expanded, ...(selected === undefined ? [] : [selected])];
  const unknown = [...new Set(named)].filter((id) => !byId.has(id));
  if (!unknown.length) return [];
  return [voice.say("remark.noThemes", { n: unknown.length, ids: listed(voice, unknown) })];
}
