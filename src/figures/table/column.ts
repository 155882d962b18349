/**
 * What a column's cells are: the theme's path; words that say a number with all that is known of it; parts of it as
 * plain numbers; a statistic or the end of an interval, which no words say; a verdict in words.
 */
export type ColumnKind =
  | "theme"
  | "words"
  | "out-of"
  | "count-from"
  | "count-to"
  | "value-from"
  | "value-to"
  | "divisor"
  | "rate-from"
  | "rate-to"
  | "number"
  | "verdict";

/** A column: its name, and what its cells are. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** A column in short. */
export const column = (kind: ColumnKind, name: string): Column => ({ name, kind });

/** The names and the kinds of columns, as a table has them. */
export const named = (
  columns: readonly Column[],
): { readonly columns: readonly string[]; readonly kinds: readonly ColumnKind[] } => ({
  columns: columns.map(({ name }) => name),
  kinds: columns.map(({ kind }) => kind),
});
