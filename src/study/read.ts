import type { Draft, Place, Reading } from "./draft.ts";
import type { Findings } from "./findings.ts";
import { meantBy } from "./hints.ts";
import { isAbsent, isSound, readLeaf, readText, refuse } from "./leaf.ts";
import { isLegal } from "./legal.ts";
import type { Limits } from "./limits.ts";
import type { Study } from "./model.ts";
import { brief, join, kindOf } from "./path.ts";
import { type Entries, excerpts, type Schema, study, theme } from "./schema.ts";

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

/** The path of a part of what is at `within`, or of the whole: made only where it is needed, as most never is. */
const pathOf = (within: string, part: string | number | undefined): string =>
  part === undefined ? within : join(within, part);

/**
 * Copies what the schema knows of the input, and notes everything that is not of the right type. Nothing of the input
 * is changed, called, or used after it was checked; unknown fields are left out, and not read but where their name is
 * close to one that would be missed. A stack of its own keeps deep input from overflowing the program's.
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

  /** What is kept of a value that throws when it is read, as getters and proxies may. */
  const fail = (cause: unknown, path: string): typeof unreadable => {
    findings.cause ??= cause;
    findings.error("UNREADABLE", path, " cannot be read");
    return unreadable;
  };

  /** What is at `key`, and in a problem is called `part` of what is at `within`. */
  const get = (from: unknown, key: string | number, within: string, part?: string | number): unknown => {
    try {
      return (from as Task["from"])[key];
    } catch (cause) {
      return fail(cause, pathOf(within, part));
    }
  };

  const keysOf = ({ from, path }: Task): string[] => {
    try {
      return Object.keys(from);
    } catch (cause) {
      fail(cause, path);
      return [];
    }
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
    return { theme: {}, path, above, level };
  };

  /**
   * What to keep of a value that is `part` of what is at `within`, `null` when it is wrong. A list or an object is kept
   * empty, to be filled in its turn.
   */
  const take = (
    schema: Schema,
    value: unknown,
    within: string,
    part: string | number | undefined,
    above?: Place,
  ): unknown => {
    if (value === unreadable) return null;
    charge(typeof value === "string" ? value.length : 1);
    if (isSound(schema, value, limits.label)) return typeof value === "number" ? value + 0 : value;
    const path = pathOf(within, part);
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
    const length = get(from, "length", path);
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
      const value = get(from, i, path, i);
      if (value === undefined) findings.error("INVALID_MODEL", join(path, i), " is missing");
      into[i] = value === undefined ? null : take(item, value, path, i, place);
    }
  };

  const readMap = (each: Schema, task: Task): void => {
    const { from, into, path } = task;
    for (const key of keysOf(task)) {
      const value = get(from, key, path, key);
      charge(key.length);
      if (value === undefined) continue;
      const name = isLegal(key) ? key : readText(key, join(path, key), findings);
      into[name] = take(each, value, path, key);
    }
  };

  /** Notes the keys that are no fields. Returns which of them stands in place of which field. */
  const noteUnknown = (entries: Entries, { from, path }: Task, keys: string[]): Map<string, string> => {
    const slips = new Map<string, string>();
    for (const key of keys) {
      // A parsed study has warnings, and an editor wants to know the schema.
      if (Object.hasOwn(entries, key) || (!path && /^(warnings|\$schema)$/.test(key))) continue;
      const at = join(path, key);
      const meant = meantBy(key, Object.keys(entries));
      const hint = meant ? ` (did you mean ${meant}?)` : "";
      const isThemes = meant === "subthemes" && holdsObjects(get(from, key, path, key), path, key);
      if (meant) slips.set(meant, key);
      if (isThemes && !keys.includes(meant)) {
        findings.error("UNKNOWN_FIELD", at, ` is not a known field: its list of themes would be lost${hint}`);
      } else findings.warn("UNKNOWN_FIELD", at, ` is not a known field: it is left out${hint}`);
    }
    return slips;
  };

  const readFields = (entries: Entries, task: Task): void => {
    const { from, into, path, place } = task;
    const keys = keysOf(task);
    const slips = noteUnknown(entries, task, keys);
    for (const key in entries) {
      const schema = entries[key] as Schema;
      const value = keys.includes(key) ? get(from, key, path, key) : undefined;
      if (isAbsent(schema, value)) {
        if (schema.optional) continue;
        const slip = slips.get(key);
        const hint = slip === undefined ? "" : ` (did you call it ${brief(slip)}?)`;
        findings.error("MISSING_FIELD", join(path, key), ` is missing${hint}`);
        into[key] = null;
      } else if (place && key === "quotes" && !keys.includes("excerpts") && holdsObjects(value, path, key)) {
        const at = join(path, key);
        findings.warn("QUOTES_LIST", at, " is a list: it is read as excerpts, and counts nothing");
        place.excerpts = at;
        into.excerpts = take(excerpts, value, at, undefined, place);
      } else into[key] = take(schema, value, path, key, place);
    }
  };

  /** Whether the value of a key is a list, of objects as far as its first one tells. */
  const holdsObjects = (value: unknown, path: string, key: string): boolean =>
    kindOf(value) === "Array" && kindOf(get(value, 0, path, key)) === "Object";

  const draft = take(study, input, "", undefined) as Draft<Study> | null;
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
