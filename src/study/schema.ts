import * as v from "valibot";

/**
 * What a value of the study may be. Valibot checks the leaves; lists and objects are walked by `readStudy`, which must
 * not recurse, and become valibot's own in `scripts/schema.mjs`. A schema without a leaf and without content accepts
 * anything.
 */
export interface Schema {
  /** The code of the problem where a value does not fit. @default "INVALID_MODEL" */
  readonly code?: string;
  /** What to say then of something that should be a list or an object. */
  readonly message?: string;
  /** Any value that is no list and no object. */
  readonly leaf?: v.GenericSchema;
  /** The fields of an object. */
  readonly entries?: Entries;
  /** What a map has for each key. */
  readonly value?: Schema;
  /** What a list has: a function, because themes have themes. */
  readonly item?: () => Schema;
  /** A field that may be absent, `null`, or blank where it is text. */
  readonly optional?: boolean;
  /** Text that is read beside the figure, not drawn: its length is not limited. */
  readonly prose?: boolean;
}

/** The fields of an object, by name. */
export type Entries = Readonly<Record<string, Schema>>;

/** Any text. */
export const text: v.GenericSchema = v.string("it must be text");

const whole = "a count is a whole number";
const name: Schema = { leaf: v.pipe(v.string("it must be text"), v.nonEmpty("it must not be empty")) };
const words: Schema = { leaf: text };
const number: Schema = {
  code: "INVALID_COUNT",
  leaf: v.pipe(
    v.number(whole),
    v.safeInteger(({ input }) => (Number.isInteger(input) ? "a count cannot be so large" : whole)),
    v.minValue(0, "a count cannot be negative"),
  ),
};

const optional = (schema: Schema): Schema => ({ ...schema, optional: true });
const list = (item: () => Schema): Schema => ({ message: "it must be a list", item });
const oneOf = (...options: string[]): Schema => ({
  leaf: v.picklist(options, `it must be one of: ${options.join(", ")}`),
  optional: true,
});
const someWords = optional(words);
const someProse: Schema = { ...someWords, prose: true };
const someNumber = optional(number);

/** `Bounds` of the model. That one of the three is there, and that min ≤ max, is left to the rules. */
const bounds: Entries = { min: someNumber, max: someNumber, text: someWords };

/** `Count` of the model. */
const count: Schema = { ...someNumber, entries: bounds };

const counts: Schema = {
  message: "it must be an object with a count for each group",
  value: count,
  optional: true,
};

const noun: Schema = {
  message: "it must be an object with one and other",
  entries: { one: name, other: name },
  optional: true,
};

const excerpt: Schema = {
  message: "it must be an object with text",
  entries: { text: { leaf: text, prose: true }, participant: someWords, group: someWords },
};

/** The quotes of a theme in words. */
export const excerpts: Schema = optional(list(() => excerpt));

const finite: Schema = {
  leaf: v.pipe(v.number("it must be a number"), v.finite("it must be a number")),
  optional: true,
};

const group: Schema = {
  message: "it must be an object with id and label",
  entries: {
    id: name,
    label: words,
    shortLabel: someWords,
    participants: someNumber,
    quotes: someNumber,
    // Not a colour: left out with a warning, whatever it is.
    color: { optional: true },
    set: someWords,
    level: finite,
  },
};

/** `Position` of the model. */
const position: Schema = {
  message: "it must be an object with side, order, x or y",
  entries: { side: oneOf("left", "right"), order: finite, x: finite, y: finite },
  optional: true,
};

/** `Theme` of the model. */
export const theme: Schema = {
  message: "it must be an object with a label",
  entries: {
    id: optional(name),
    label: words,
    description: someProse,
    quotes: counts,
    totalQuotes: counts,
    participants: counts,
    asked: counts,
    excerpts,
    assessment: oneOf("converge", "diverge", "mixed"),
    memo: someProse,
    position,
    subthemes: optional(list(() => theme)),
  },
};

const link: Schema = {
  message: "it must be an object with from and to",
  entries: {
    from: words,
    to: words,
    label: someWords,
    kind: oneOf("association", "directed", "bidirectional", "contradiction"),
  },
};

/** `Study` of the model: the one source of truth for `parseStudy` and for `study.schema.json`. */
export const study: Schema = {
  message: "a study is an object with version, groups and themes",
  entries: {
    version: { code: "UNSUPPORTED_VERSION", leaf: v.picklist([1], "this release reads version 1") },
    title: someWords,
    headline: someWords,
    description: someProse,
    citation: someWords,
    source: someWords,
    language: someWords,
    illustrative: { leaf: v.boolean("it must be true or false"), optional: true },
    nouns: { message: "it must be an object", entries: { quote: noun, participant: noun }, optional: true },
    groups: list(() => group),
    themes: list(() => theme),
    links: optional(list(() => link)),
  },
};
