/** What a reader may choose instead, for this study. */
export interface Choice {
  /** The option that it is. */
  readonly option: "layout" | "form" | "measure" | "sort";
  /** What is chosen now; "auto" where the library picks. */
  readonly value: string;
  /** All that it can be, `value` among them. */
  readonly values: readonly string[];
}

/** The choices that leave something to choose. */
export const realChoices = (choices: readonly Choice[]): readonly Choice[] =>
  choices.filter(({ values }) => values.filter((value) => value !== "auto").length > 1);
