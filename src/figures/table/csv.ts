import type { Table } from "./table.ts";

/**
 * The table as CSV (RFC 4180, lines ended by CRLF). A cell that a spreadsheet would run as a formula is quoted with a
 * leading apostrophe (OWASP, "CSV Injection"); a plain number is not one. Thousands are not set off, so that programs
 * read numbers as such.
 */
export function toCSV(
  table: Pick<Table, "columns" | "rows"> & Partial<Pick<Table, "kinds" | "language">>,
): string {
  const { columns, rows, kinds = [], language = "en" } = table;
  const plain = plainDigits(language);
  const told = rows.map((row) => row.map((text, at) => (kinds[at] === "words" ? plain(text) : text)));
  return [columns, ...told].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Takes what sets thousands off out of the numbers of a language, but not out of an author's own words in brackets. */
function plainDigits(language: string): (text: string) => string {
  const group = new Intl.NumberFormat(language, { useGrouping: true })
    .formatToParts(1e6)
    .find(({ type }) => type === "group")?.value;
  if (!group) return (text) => text;
  return (text) => {
    const start = text.indexOf(" (");
    const [words, rest] = start < 0 ? [text, ""] : [text.slice(0, start), text.slice(start)];
    return words.replace(/\p{Nd}+(?:\P{L}\p{Nd}{3})+/gu, (number) => number.replaceAll(group, "")) + rest;
  };
}

function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
