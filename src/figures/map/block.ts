import type { Known } from "../../measures/amount.ts";
import type { Entry } from "../../measures/survey.ts";
import { lineHeight, lineMiddle, linesHeight } from "../../scene/lettering.ts";
import { ink, quiet } from "../../scene/palette.ts";
import type { Assessment, ThemeLink } from "../../study/model.ts";
import { type Font, textWidth } from "../../text/width.ts";
import { longestWord, wrap } from "../../text/wrap.ts";
import { assessmentMark } from "../assessment.ts";
import type { Numbers } from "./encode/encoding.ts";
import { linkGlyph, linkGlyphWidth } from "./link-glyph.ts";
import type { Part, PlacedPart } from "./part.ts";
import { linesPart, markedPart, maxLines, small } from "./text-part.ts";

/** What the author says, and the evidence for it or else its name. */
export interface Judgement {
  readonly assessment: Assessment;
  readonly words: string;
}

/** What is to be said of one theme, before anyone knows how wide. */
export interface Content {
  readonly entry: Entry;
  readonly font: Font;
  /** Its count for each group shown, subthemes included; none in a map without numbers. */
  readonly amounts: readonly Known[];
  /** Its counts, fitted to a width; none in a map without numbers. */
  readonly counts: Numbers | undefined;
  /** The author's judgement on how the groups differ, with what is written beside its mark. */
  readonly judgement: Judgement | undefined;
  /** Links from this theme, with the label of the theme they lead to. */
  readonly links: readonly { readonly link: ThemeLink; readonly words: string }[];
  /** Its subthemes that are left out because they have too few quotes. */
  readonly leftOut: readonly Entry[];
  /** How many subthemes are hidden below it, such as "+3"; "" where none are. */
  readonly hidden: string;
  /** Whether nobody voiced it: it is drawn quietly. */
  readonly unused: boolean;
}

/** A theme's label and all that belongs to it, wrapped to a width. `u` runs outwards from the block's inner edge. */
export interface Block {
  readonly content: Content;
  readonly parts: readonly PlacedPart[];
  readonly width: number;
  readonly height: number;
  /** The vertical middle of the label: where branches arrive and leave. */
  readonly middle: number;
  /** Where the label (and the count of what is hidden) ends. */
  readonly labelEnd: number;
  /** The vertical middle of each link's words, in the order of `content.links`. */
  readonly linkMiddles: readonly number[];
  /** Whether the label was cut. */
  readonly cut: boolean;
}

const hiddenGap = 6;
/** What the mark of a judgement takes before its words. */
const judgementIndent = 13;

/** The longest line that a label wants, in ems: beside other columns, and where its column is the only one. */
export const labelLines = { beside: 15, alone: 34 } as const;

/** What the longest word needs, of a theme's label and of what is written below it. */
export function wordNeed({ font, entry, links, judgement }: Content): { label: number; below: number } {
  let below = judgement ? longestWord(judgement.words, small) + judgementIndent : 0;
  for (const { words } of links) below = Math.max(below, longestWord(words, small) + linkGlyphWidth + 5);
  return { label: longestWord(entry.theme.label, font), below };
}

/**
 * The most and the least that a label, with the count of what is hidden, wants of a column, in px, where its lines are of
 * at most `ems`: whole words at least, but for those of more ems than `longest`.
 */
export function labelNeed(
  content: Content,
  ems: number = labelLines.beside,
  longest: number = Infinity,
): { min: number; ideal: number } {
  const { font, entry, links, judgement } = content;
  const hidden = content.hidden ? hiddenGap + textWidth(content.hidden, small) : 0;
  const natural = textWidth(entry.theme.label, font) + hidden;
  const words = wordNeed(content);
  let linked = judgement ? longestWord(judgement.words, small) + judgementIndent : 0;
  for (const { words } of links) linked = Math.max(linked, textWidth(words, small) + linkGlyphWidth + 5);
  const most = font.size * longest;
  const least = font.size * 8.4;
  const min = Math.max(
    Math.min(natural, Math.max(Math.min(words.label, most) + hidden, least)),
    Math.min(linked, Math.max(Math.min(words.below, most), least)),
  );
  // A branch that is closed does not widen a column of long labels, as everything beyond would move.
  const line = font.size * ems;
  return { min, ideal: Math.max(min, Math.min(natural, line), Math.min(linked, line)) };
}

/** The block of a theme within a width. With `beside`, its counts are left to the caller. */
export function blockOf(content: Content, width: number, beside = false): Block {
  const { entry, font, judgement, links, hidden } = content;
  const hiddenText = hidden ? content.hidden : "";
  const hiddenWidth = hidden ? hiddenGap + textWidth(hiddenText, small) : 0;
  const label = wrap(entry.theme.label, Math.max(width - hiddenWidth, font.size * 2), font, maxLines);
  const parts: PlacedPart[] = [];
  let v = 0;
  const stack = (part: Part): void => {
    parts.push({ part, u: 0, v });
    v += part.height;
  };
  stack(linesPart(label.lines, label.width, font, content.unused ? quiet : ink));
  const half = linesHeight(label.lines, font.size) / 2;
  const middle = half + lineMiddle(0, font.size) - lineHeight(font.size) / 2;
  if (hidden) {
    const part = linesPart([hiddenText], hiddenWidth - hiddenGap, small, quiet);
    parts.push({ part, u: label.width + hiddenGap, v: middle - lineMiddle(0, small.size) });
  }
  if (content.counts && !beside) {
    v += 1;
    stack(content.counts.fit(width));
  }
  if (judgement) {
    const { assessment, words } = judgement;
    v += 1;
    stack(markedPart(words, width, ink, judgementIndent, (x, y) => assessmentMark(assessment, x, y)));
  }
  const linkMiddles: number[] = [];
  for (const { link, words } of links) {
    v += 1;
    linkMiddles.push(v + lineMiddle(0, small.size, words));
    stack(markedPart(words, width, quiet, linkGlyphWidth + 5, (x, y) => [linkGlyph(link.kind, x, y)]));
  }
  let reach = 0;
  for (const { part, u } of parts) reach = Math.max(reach, u + part.width);
  return {
    content,
    parts,
    width: reach,
    height: v,
    middle,
    labelEnd: label.width + hiddenWidth,
    linkMiddles,
    cut: label.cut,
  };
}

/** The block in no more room than its marks take: for layouts in which no bars line up. */
export function tightBlock(content: Content, width: number): Block {
  const block = blockOf(content, width);
  const parts = block.parts.map(({ part, u, v }) => ({ part: part.tight?.() ?? part, u, v }));
  let reach = 0;
  for (const { part, u } of parts) reach = Math.max(reach, u + part.width);
  return { ...block, parts, width: reach };
}
