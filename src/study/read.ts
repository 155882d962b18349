import type { Draft, Place, Reading } from "./draft.ts";
import type { Findings } from "./findings.ts";
import { isAbsent, readLeaf, readText, refuse } from "./leaf.ts";
import type { Limits } from "./limits.ts";
import type { Study } from "./model.ts";
import { brief, join, kindOf } from "./path.ts";
import { type Entries, excerpts, type Schema, study, theme } from "./schema.ts";

/** What other programs and people call our fields. */
const usualNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["children", ["subthemes", "themes"]],
  ["codes", ["subthemes", "themes"]],
  ["subcodes", ["subthemes"]],
  ["name", ["label", "title"]],
  ["title", ["label"]],
  ["count", ["quotes"]],
  ["counts", ["quotes"]],
  ["n", ["participants"]],
]);

/** A list or an object of the input whose content is still to be read. */
interface Task {
  readonly schema: Schema;
  readonly from: Readonly<Record<string | number, unknown>>;
  readonly into: Record<string | number, unknown>;
  readonly path: string;
  /** The theme that this is, or belongs to. */
  readonly place: Place | undefined;
}

const unreadable = Symbol();

/**
 * Copies what the schema knows of the input, and notes everything that is not of the right type. Nothing of the input
 * is changed, called, or used after it was checked; unknown fields are not read at all. A stack of its own keeps deep
 * input from overflowing the program's.
 *
 * @throws StudyError at a limit, or when there is no study at all.
 */
export function readStudy(input: unknown, limits: Limits, findings: Findings): Reading {
  const places: Place[] = [];
  const made: object[] = [];
  const stack: Task[] = [];
  /** What the content of the current task holds in its turn. */
  const found: Task[] = [];
  /** Where each theme of the input was first met. */
  const seen = new Map<unknown, string>();
  let size = 0;

  const charge = (bytes: number): void => {
    size += bytes;
    if (size > limits.bytes) findings.stop("LIMIT_BYTES", "", ` is larger than ${limits.bytes} bytes`);
  };

  /** What `get` returns, or `unreadable`: getters and proxies may throw anything. */
  const attempt = (path: string, get: () => unknown): unknown => {
    try {
      return get();
    } catch (cause) {
      findings.cause ??= cause;
      findings.error("UNREADABLE", path, " cannot be read");
      return unreadable;
    }
  };

  const keysOf = ({ from, path }: Task): string[] => {
    const keys = attempt(path, () => Object.keys(from));
    return keys === unreadable ? [] : (keys as string[]);
  };

  const placeOf = (value: unknown, path: string, above: Place | undefined): Place | undefined => {
    const first = seen.get(value);
    if (first !== undefined) {
      findings.error(
        "DUPLICATE_ID",
        path,
        ` is the same object as ${brief(first)}: a theme stands in one place`,
      );
      return undefined;
    }
    seen.set(value, path);
    const level = (above?.level ?? 0) + 1;
    if (seen.size > limits.themes) {
      findings.stop("LIMIT_THEMES", path, ` is one too many: at most ${limits.themes} themes`);
    }
    if (level > limits.depth) {
      findings.stop("LIMIT_DEPTH", path, ` is too deep: at most ${limits.depth} levels of themes`);
    }
    return { theme: {}, path, above, level, excerpts: join(path, "excerpts") };
  };

  /** What to keep of a value, `null` when it is wrong. A list or an object is kept empty, to be filled in its turn. */
  const take = (schema: Schema, value: unknown, path: string, above?: Place): unknown => {
    if (value === unreadable) return null;
    charge(typeof value === "string" ? value.length : 1);
    const { item, entries, leaf } = schema;
    const wanted = item ? "Array" : entries || schema.value ? "Object" : undefined;
    if (kindOf(value) !== wanted) {
      if (wanted && !leaf) return refuse(schema, value, path, findings);
      return entries && value === null ? null : readLeaf(schema, value, path, limits.label, findings);
    }
    const place = schema === theme ? placeOf(value, path, above) : above;
    if (schema === theme && !place) return null;
    // A map from group ids has no prototype, so that a group may be called "constructor".
    const into =
      schema === theme ? place?.theme : item ? [] : Object.create(entries ? Object.prototype : null);
    made.push(into);
    found.push({ schema, from: value as Task["from"], into, path, place });
    return into;
  };

  const readList = (item: Schema, { from, into, path, place }: Task): void => {
    const length = attempt(path, () => from.length);
    if (typeof length !== "number") return;
    if (path === "groups" && length > limits.groups) {
      findings.stop(
        "LIMIT_GROUPS",
        path,
        ` has ${length} groups: at most ${limits.groups} can be told apart`,
      );
    }
    charge(length);
    for (let i = 0; i < length; i++) {
      const at = join(path, i);
      const value = attempt(at, () => from[i]);
      if (value === undefined) findings.error("INVALID_MODEL", at, " is missing");
      into[i] = value === undefined ? null : take(item, value, at, place);
    }
  };

  const readMap = (each: Schema, task: Task): void => {
    for (const key of keysOf(task)) {
      const at = join(task.path, key);
      const value = attempt(at, () => task.from[key]);
      charge(key.length);
      if (value !== undefined) task.into[readText(key, at, findings)] = take(each, value, at);
    }
  };

  const readFields = (entries: Entries, task: Task): void => {
    const { from, into, path, place } = task;
    const keys = keysOf(task);
    for (const key of keys) {
      // A parsed study has warnings, and an editor wants to know the schema.
      if (Object.hasOwn(entries, key) || (!path && /^(warnings|\$schema)$/.test(key))) continue;
      const meant = usualNames.get(key)?.find((name) => Object.hasOwn(entries, name));
      const hint = meant ? ` (did you mean ${meant}?)` : "";
      findings.warn("UNKNOWN_FIELD", join(path, key), ` is not a known field: it is left out${hint}`);
    }
    for (const key in entries) {
      const schema = entries[key] as Schema;
      const at = join(path, key);
      const value = keys.includes(key) ? attempt(at, () => from[key]) : undefined;
      if (isAbsent(schema, value)) {
        if (schema.optional) continue;
        findings.error("MISSING_FIELD", at, " is missing");
        into[key] = null;
      } else if (place && key === "quotes" && !keys.includes("excerpts") && isQuoteList(value, at)) {
        findings.warn("QUOTES_LIST", at, " is a list: it is read as excerpts, and counts nothing");
        place.excerpts = at;
        into.excerpts = take(excerpts, value, at, place);
      } else into[key] = take(schema, value, at, place);
    }
  };

  const isQuoteList = (value: unknown, path: string): boolean =>
    kindOf(value) === "Array" && kindOf(attempt(path, () => (value as unknown[])[0])) === "Object";

  const draft = take(study, input, "") as Draft<Study> | null;
  if (!draft) throw findings.toError();
  for (;;) {
    while (found.length) stack.push(found.pop() as Task);
    const task = stack.pop();
    if (!task) return { study: draft, places, made };
    const { schema } = task;
    if (schema === theme) places.push(task.place as Place);
    if (schema.item) readList(schema.item(), task);
    else if (schema.value) readMap(schema.value, task);
    else readFields(schema.entries as Entries, task);
  }
}
