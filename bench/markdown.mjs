const cell = (value) => String(value).replaceAll("|", "\\|");

/** A table; the first column is words, the others are numbers. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `| --- |${" --: |".repeat(head.length - 1)}`, ...rows.map(line)].join("\n");
}

/** A number with so many decimals; nothing but digits, so that tables can be compared. */
export const fixed = (value, decimals = 0) => (Number.isFinite(value) ? value.toFixed(decimals) : "–");
