import { readPalette } from "../figures/palette-words.ts";

type Read = (value: string) => unknown;

const text: Read = (value) => value;
const number: Read = (value) => (value.trim() ? Number(value) : Number.NaN);
const list: Read = (value) => value.split(/\s+/).filter((part) => part);
const flag: Read = (value) => (value === "" || value === "true" ? true : value === "false" ? false : value);

/** The options of the figures that an attribute can give, and how its text is read. */
const readers: Readonly<Record<string, Read>> = {
  width: number,
  title: text,
  caption: flag,
  measure: text,
  fontFamily: text,
  layout: text,
  encode: text,
  form: text,
  sort: text,
  statistic: text,
  flat: flag,
  top: number,
  compare: text,
  reference: text,
  suppressBelow: number,
  percent: flag,
  intervals: flag,
  selected: text,
  focus: text,
  maxHeight: number,
  printWidth: number,
  printHeight: number,
  expandTo: number,
  minQuotes: number,
  collapsed: list,
  expanded: list,
  hiddenGroups: list,
  scheme: text,
  palette: readPalette,
  query: text,
  toolbar: flag,
  excerpts: flag,
  zoomable: flag,
  controlled: flag,
};

const optionOf = new Map(
  Object.keys(readers).map((option) => [
    option.replace(/[A-Z]/, (capital) => `-${capital.toLowerCase()}`),
    option,
  ]),
);

/** The attributes that give options: `hidden-groups` gives `hiddenGroups`. */
export const optionAttributes: readonly string[] = [...optionOf.keys()];

/**
 * The option that an attribute gives, and its value; `undefined` where the attribute is absent. What cannot be read is
 * passed on, so that the figure can say what it expects.
 */
export function readAttribute(name: string, value: string | null): [option: string, value: unknown] {
  const option = optionOf.get(name) as string;
  return [option, value === null ? undefined : readers[option]?.(value)];
}
