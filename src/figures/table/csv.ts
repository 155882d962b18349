import { plainDigits } from "../../measures/amount.ts";
import type { Table } from "./table.ts";

/**
 * The table as CSV (RFC 4180, lines ended by CRLF). A cell that a spreadsheet would run as a formula is quoted with a
 * leading apostrophe (OWASP, "CSV Injection"); a plain number is not one. Thousands are not set off, so that programs
 * read numbers as such.
 */
export function toCSV(table: Pick<Table, "columns" | "rows">): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(given: string): string {
  const text = plainDigits(given);
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
