import * as v from "valibot";
import type { Findings } from "./findings.ts";
import { isLegal, legalText } from "./legal.ts";
import { show } from "./path.ts";
import { type Schema, text } from "./schema.ts";

/** Whether a text shows nothing. */
export function isBlank(value: unknown): boolean {
  return typeof value === "string" && /^[\s\p{Cf}]*$/u.test(value);
}

/** Whether a field is as good as absent. */
export function isAbsent(schema: Schema, value: unknown): boolean {
  return (
    value === undefined || (!!schema.optional && (value === null || (schema.leaf === text && isBlank(value))))
  );
}

/** A text in which what XML cannot write is replaced, with a warning. */
export function readText(value: string, path: string, findings: Findings): string {
  const legal = legalText(value);
  if (legal !== value) findings.warn("ILLEGAL_XML_CHAR", path, " has control characters: they are replaced");
  return legal;
}

/** Notes that a value does not fit, and gives the `null` that marks it. */
export function refuse(
  schema: Schema,
  value: unknown,
  path: string,
  findings: Findings,
  reason: string | undefined = schema.message,
): null {
  findings.error(schema.code ?? "INVALID_MODEL", path, ` is ${show(value)}: ${reason}`);
  return null;
}

/** What to say of a count that would be one without its quotation marks. */
function quoted({ code }: Schema, value: unknown): string | undefined {
  const isNumber = typeof value === "string" && /^\d+$/.test(value);
  return code === "INVALID_COUNT" && isNumber ? "write a count without quotation marks" : undefined;
}

/** What valibot may be shown: it describes what it is given in a message, and a hostile object can throw then. */
const isPlain = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** Whether a value that is no list and no object is right as it stands: a quicker question than what is wrong with it. */
export function isSound({ leaf, prose }: Schema, value: unknown, limit: number): boolean {
  if (!leaf || !isPlain(value) || !v.is(leaf, value)) return false;
  return typeof value !== "string" || ((prose || value.length <= limit) && isLegal(value));
}

/** A value that is no list and no object, `null` when it is wrong. Text that is drawn has `limit` characters at most. */
export function readLeaf(
  schema: Schema,
  value: unknown,
  path: string,
  limit: number,
  findings: Findings,
): unknown {
  const { leaf, prose } = schema;
  if (!leaf) return value;
  const { issues } = leaf["~standard"].validate(isPlain(value) ? value : undefined) as {
    issues?: readonly { message: string }[];
  };
  if (issues) return refuse(schema, value, path, findings, quoted(schema, value) ?? issues[0]?.message);
  if (typeof value === "number") return value + 0;
  if (typeof value !== "string") return value;
  if (!prose && value.length > limit) {
    findings.error("LIMIT_LABEL", path, ` is longer than ${limit} characters`);
    return null;
  }
  return readText(value, path, findings);
}
