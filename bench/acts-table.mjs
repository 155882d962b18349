import { adapters } from "./adapters.mjs";
import { milliseconds, thousands } from "./comparison-table.mjs";
import { table } from "./markdown.mjs";

/** The longest tasks: a row each adapter, a column each act. */
export function tasksTable(rows) {
  const acts = [...new Set(rows.map(({ act }) => act))];
  const ids = [...new Set(rows.map(({ id }) => id))];
  const cell = (id, act) => {
    const found = rows.find((row) => row.id === id && row.act === act);
    return found ? (found.ms ? milliseconds(found.ms) : "under 50") : "";
  };
  return table(
    ["longest task, ms", ...acts],
    ids.map((id) => [adapters[id].name, ...acts.map((act) => cell(id, act))]),
  );
}

/** What acts take on so many themes: a row each adapter, a column each act. */
export function actsTable(all, size) {
  const rows = all.filter((row) => row.size === size);
  const acts = [...new Set(rows.map(({ act }) => act))];
  const ids = [...new Set(rows.map(({ id }) => id))];
  const cell = (id, act) => {
    const found = rows.find((row) => row.id === id && row.act === act);
    return found ? `${milliseconds(found.ms)} (${thousands(found.changes)})` : "";
  };
  return table(
    [`${thousands(size)} themes, ms`, ...acts],
    ids.map((id) => [adapters[id].name, ...acts.map((act) => cell(id, act))]),
  );
}
