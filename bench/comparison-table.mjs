import { adapters } from "./adapters.mjs";
import { fixed, table } from "./markdown.mjs";

export const thousands = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
export const milliseconds = (ms) => fixed(ms, ms < 10 ? 2 : ms < 100 ? 1 : 0);
const times = (ratio) => `${fixed(ratio, ratio < 10 ? 2 : 0)} ×`;

/** One table a size (so many of a `unit`), with each time also as a multiple of that of `base` and of the fastest library. */
export function comparison(results, base, unit) {
  const sizes = [...new Set(results.map(({ size }) => size))];
  return sizes
    .map((size) => {
      const rows = results.filter((row) => row.size === size);
      const baseMs = rows.find(({ id }) => id === base).ms;
      const libraries = rows.filter(({ id }) => adapters[id].library);
      const fastest = libraries.reduce((a, b) => (b.ms < a.ms ? b : a));
      const head = [
        `${thousands(size)} ${unit}`,
        "ms",
        "elements",
        `of ${adapters[base].name}`,
        `of the fastest library (${adapters[fastest.id].name})`,
      ];
      const cells = ({ id, ms, elements }) => [
        adapters[id].name,
        milliseconds(ms),
        thousands(elements),
        times(ms / baseMs),
        times(ms / fastest.ms),
      ];
      return table(head, rows.map(cells));
    })
    .join("\n\n");
}
