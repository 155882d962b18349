import type { ColumnKind } from "../figures/table/column.ts";
import type { Table } from "../figures/table/table.ts";
import type { TableSort } from "./state.ts";

/** A row as a page shows it. */
interface Row {
  readonly cells: readonly string[];
  /** What a cell is worth where it is a number or bounds, which count by their least. */
  readonly values: readonly (number | undefined)[];
}

/** A table for readers: numbers that its words say already have no columns of their own. */
export interface ReadableTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** In the author's order. */
  readonly rows: readonly Row[];
  /** What stands in cells of which nothing is known. */
  readonly unknown: ReadonlySet<string>;
}

/** Columns for programs: "7 of 9" says the first three, and "−44 to +88" the two after these. */
const said: ReadonlySet<ColumnKind> = new Set(["out-of", "count-from", "count-to", "value-from", "value-to"]);

/** Leaves out the columns that are for programs only, and keeps what they say of the order. `unknown` are words for what is not known. */
export function readable(
  { caption, columns, kinds, rows }: Pick<Table, "caption" | "columns" | "kinds" | "rows">,
  unknown: readonly string[] = [],
): ReadableTable {
  /** Where the columns of the table are in the other, and where what they are worth. */
  const kept: { readonly text: number; value: number }[] = [];
  kinds.forEach((kind, at) => {
    const last = kept.at(-1);
    if (!last || !said.has(kind)) kept.push({ text: at, value: at });
    // The value of a part of all comes after its count.
    else if (kind === "count-from" || kind === "value-from") last.value = at;
  });
  return {
    caption,
    columns: kept.map(({ text }) => columns[text] as string),
    rows: rows.map((row) => ({
      cells: kept.map(({ text }) => row[text] ?? ""),
      values: kept.map(({ value }) => numberOf(row[value])),
    })),
    unknown: new Set(["", ...unknown]),
  };
}

const numberOf = (text = ""): number | undefined => {
  const value = text.trim() ? Number(text) : Number.NaN;
  return Number.isNaN(value) ? undefined : value;
};

/**
 * The places of the rows in the order that is asked for; in the author's where the column does not exist. Numbers go by
 * size, texts by the language's alphabet, equals in the author's order; what nobody reported stands last either way.
 */
export function rowOrder(
  { columns, rows, unknown }: ReadableTable,
  sort?: TableSort,
  language?: string,
): number[] {
  const places = rows.map((_, i) => i);
  const { column = -1, descending = false } = sort ?? {};
  if (columns[column] === undefined) return places;
  const cell = (i: number): string => rows[i]?.cells[column] ?? "";
  const value = (i: number): number | undefined => rows[i]?.values[column];
  const counts = places.some((i) => value(i) !== undefined);
  const isKnown = (i: number): boolean => (counts ? value(i) !== undefined : !unknown.has(cell(i)));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const ascending = (a: number, b: number): number =>
    counts ? (value(a) as number) - (value(b) as number) : compare(cell(a), cell(b));
  const known = places.filter(isKnown).sort((a, b) => (descending ? ascending(b, a) : ascending(a, b)));
  return [...known, ...places.filter((i) => !isKnown(i))];
}

/** What a press on a column's button asks for: upwards, downwards, then the author's order again. */
export function nextSort(sort: TableSort | undefined, column: number): TableSort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}
