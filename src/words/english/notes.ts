/** The small print below a figure: what its signs and marks mean. */
export const notesEnglish = {
  "note.notReported": "– not reported",
  "note.atLeast": "≥ at least",
  "note.atMost": "≤ at most",
  "note.suppressed": "< too few to be told: from 1 up to what is below that",
  "note.inWords": "~ reported in words only",
  "note.found": "filled: found",
  "note.notFound": "hollow: looked for, not found",
  "note.tooFew": "Groups of fewer than 5 participants are not compared.",
  "note.notAsked": "n/a: not asked.",
  "note.direct": "direct: {units} on the theme itself, part of its total.",
  "note.marked": "marked difference, 30 percentage points or more even if any one participant were recoded.",
  "note.pooled": "Pooled: {sets}.",
  "note.pooledSuppressed": "Pooled: {sets}. Groups’ counts from 1 to {most} were suppressed before that.",
  "note.caveat":
    "Counts describe this sample; they do not measure importance, agreement or how common a view is elsewhere.",
  "note.illustrative": "Illustrative data: the counts are invented.",
  "note.diverge": "The authors report that the groups diverge here.",
  "note.converge": "The authors report that the groups converge here.",
  "note.mixed": "The authors report a mixed picture here.",
  "sign.tooFew": "too few",
  "sign.notAsked": "n/a",
} as const;
