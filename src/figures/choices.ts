/** What a reader may choose for an option, the study and the groups shown being what they are. */
export interface Choice {
  readonly option: "layout" | "form" | "measure" | "sort";
  /** What is drawn: what "auto" picked, or what stands in for what was asked. One of the values. */
  readonly value: string;
  /** At least two. */
  readonly values: readonly string[];
}

/** A choice among the values that hold and the one that is drawn in any case; none where that leaves nothing to choose. */
export function choiceOf<Value extends string>(
  option: Choice["option"],
  value: Value,
  all: readonly Value[],
  holds: (value: Value) => boolean,
): Choice[] {
  const values = all.filter((candidate) => candidate === value || holds(candidate));
  return values.length > 1 ? [{ option, value, values }] : [];
}
