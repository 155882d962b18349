/** What is known of a count where the exact number is not: bounds, words, or both. */
export interface Bounds {
  /** At least this many. */
  readonly min?: number;
  /** At most this many. */
  readonly max?: number;
  /** The source's own words, for example "most". */
  readonly text?: string;
}

/** A whole number ≥ 0, what is known of it, or `null` for "not reported". Zero is a finding; `null` is not zero. */
export type Count = number | null | Bounds;

/** Counts by group id. Null-prototype, so that a group may be called "constructor". An absent key means `null`. */
export type Counts = Readonly<Record<string, Count>>;

/** The singular and plural of a unit, for example "utterance" and "utterances". */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

/** A participant group. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly shortLabel?: string;
  /** How many participants the group has: its n. */
  readonly participants?: number;
  /** All the group's quotes, where coding covers more than the themes in the file. */
  readonly quotes?: number;
  /** A colour that SVG 1.1 renderers understand: `#rrggbb`, `rgb()`, or a basic name. */
  readonly color?: string;
  /** Groups of one set may be pooled. */
  readonly set?: string;
  /** Orders groups along a scale. */
  readonly level?: number;
}

/** The text of one quote. */
export interface Excerpt {
  readonly text: string;
  /** The participant's pseudonymous code. */
  readonly participant?: string;
  /** The id of the participant's group. */
  readonly group?: string;
}

/** The author's own judgement of a theme. The library never makes one. */
export type Assessment = "converge" | "diverge" | "mixed";

/** Where its author wants a theme in a map. Layouts that place themes freely keep to it; the others have no use for it. */
export interface Position {
  /** The side of the middle, for a theme at the top of a mind map. */
  readonly side?: "left" | "right";
  /** Its place among the themes of its side, lowest first; without it, its place in the file, from 0. */
  readonly order?: number;
  /** Where the middle of its label is pinned in a force layout, in hundredths of the map's width, from the top left. */
  readonly x?: number;
  readonly y?: number;
}

/** A theme of the hierarchy, at any depth. */
export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Quotes coded to this theme itself, its subthemes' not included. */
  readonly quotes?: Counts;
  /** The author's de-duplicated total over this theme and its subthemes. */
  readonly totalQuotes?: Counts;
  /** Participants who voiced this theme or any subtheme of it: a union, never a sum. */
  readonly participants?: Counts;
  /** Participants who were asked, where not all of the group were. */
  readonly asked?: Counts;
  readonly excerpts?: readonly Excerpt[];
  readonly assessment?: Assessment;
  readonly memo?: string;
  readonly position?: Position;
  readonly subthemes: readonly Theme[];
}

/** How two themes are linked. */
export type LinkKind = "association" | "directed" | "bidirectional" | "contradiction";

/** A relation between any two themes, beside the hierarchy. */
export interface ThemeLink {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly kind: LinkKind;
}

/** One problem (an error or a warning) of a study, with its place in the JSON. */
export interface Issue {
  /** Stable and upper case, for example `INVALID_COUNT`. */
  readonly code: string;
  /** The JSON path, for example `themes[1].subthemes[0].quotes.leaders`; `$` for the whole. */
  readonly path: string;
  /** A sentence that a researcher understands. */
  readonly message: string;
}

/** A parsed study: complete, consistent, frozen. Only `parseStudy` makes one. */
export interface Study {
  readonly version: 1;
  readonly title?: string;
  /** The author's own finding, in the author's words. */
  readonly headline?: string;
  readonly description?: string;
  readonly citation?: string;
  /** An http, https or mailto address. */
  readonly source?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly illustrative: boolean;
  /** What is counted, where it is not quotes and participants. */
  readonly nouns: { readonly quote?: Noun; readonly participant?: Noun };
  readonly groups: readonly Group[];
  readonly themes: readonly Theme[];
  readonly links: readonly ThemeLink[];
  /** What is legal but suspicious, and what was changed or left out. */
  readonly warnings: readonly Issue[];
}
