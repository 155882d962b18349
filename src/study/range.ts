import type { Count } from "./model.ts";

/** The least that a count can be. */
export function least(count: Count | undefined): number {
  return typeof count === "number" ? count : (count?.min ?? 0);
}

/** The most that a count can be: `Infinity` when nothing limits it. */
export function most(count: Count | undefined): number {
  return typeof count === "number" ? count : (count?.max ?? Number.POSITIVE_INFINITY);
}
