/** How much `parseStudy` accepts before it refuses with a typed error. */
export interface Limits {
  /** Bytes of JSON; of an object, about as many as its JSON would have. Beyond: `LIMIT_BYTES`. @default 16 MiB */
  readonly bytes: number;
  /** Levels of themes. Beyond: `LIMIT_DEPTH`. @default 64 */
  readonly depth: number;
  /** Themes of all levels. Beyond: `LIMIT_THEMES`. @default 20,000 */
  readonly themes: number;
  /** Participant groups. Beyond: `LIMIT_GROUPS`. @default 12 */
  readonly groups: number;
  /** Characters of a label, id, title or other text that is drawn. Beyond: `LIMIT_LABEL`. @default 10,000 */
  readonly label: number;
  /** Errors listed, and warnings listed. Beyond: `LIMIT_ISSUES`. @default 1,000 */
  readonly issues: number;
}

/** The limits of `parseStudy` where none are given. */
export const defaultLimits: Limits = {
  bytes: 2 ** 24,
  depth: 64,
  themes: 20_000,
  groups: 12,
  label: 10_000,
  issues: 1000,
};
