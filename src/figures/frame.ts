import { linesHeight, type Style, textLines } from "../scene/lettering.ts";
import { ground, ink, quiet } from "../scene/palette.ts";
import { num, type SceneNode, s } from "../scene/scene.ts";
import type { Study } from "../study/model.ts";
import { wrap } from "../text/wrap.ts";
import { dictionaryRemarks } from "../words/lacking.ts";
import type { Voice } from "../words/voice.ts";
import type { Choice } from "./choices.ts";
import { inColours } from "./colours.ts";
import type { Box, Figure, Item } from "./figure.ts";
import { footOf, keyOf, type Note, type Start } from "./frame-parts.ts";
import type { FigureOptions } from "./options.ts";

/** A figure in parts: its body, what stands around it, and what it says in words. */
export interface Parts {
  readonly kind: Figure["kind"];
  readonly voice: Voice;
  readonly study: Study;
  readonly options: FigureOptions;
  /** The figure's name. */
  readonly title: string;
  /** The heading as drawn: the title, or "" where the body shows it already. */
  readonly heading: string;
  readonly subtitle: string;
  /** Indices of the groups that the key names. */
  readonly key: readonly number[];
  /** What it calls a group: its name, and what is counted out of how many. */
  keyName(g: number): string;
  /** Whether the bars of the first of these groups lie to the left and those of the second to the right. */
  readonly twoSided?: boolean;
  /** Drawn from its own top edge, in the figure's x. */
  readonly body: readonly SceneNode[];
  readonly bodyHeight: number;
  /** Whether what stands around the body is set from the right. */
  readonly rightToLeft: boolean;
  /** Boxes as the body has them. */
  readonly items: readonly Item[];
  /** Small print, drawn. */
  readonly notes: readonly Note[];
  /** At most about 30 words. */
  readonly alt: string;
  /** What it shows in sum: the description says it before the items. */
  readonly summary?: readonly string[];
  /** What else the description says, after subtitle and items. */
  readonly sentences: readonly string[];
  /** What was hidden, cut or drawn otherwise than asked; not drawn. */
  readonly remarks: readonly string[];
  readonly choices: readonly Choice[];
}

/** Puts a figure together: heading, key, body, small print, and the words for whoever cannot see it. */
export function assemble(parts: Parts): Figure {
  const { kind, study, options, title, alt, items, notes } = parts;
  const width = options.width ?? 720;
  const subtitle = study.illustrative
    ? parts.voice.say("subtitle.illustrative", { subtitle: parts.subtitle })
    : parts.subtitle;
  const { children, height, bodyTop } = framed({ ...parts, subtitle }, width);
  const told = [
    ...(title ? [title] : []),
    subtitle,
    ...(parts.summary ?? []),
    ...items.map((item) => item.name),
    ...parts.sentences,
    ...notes.flatMap(({ text, inWords = text }) => inWords || []),
  ];
  const description = told
    .map((sentence) => (/[.!?…。؟]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
  return {
    kind,
    width,
    height,
    title,
    alt,
    description,
    items: items.map((item) => lowered(item, bodyTop)),
    notes: [
      ...parts.remarks,
      ...dictionaryRemarks(options.words),
      ...notes.filter((note) => note.missing).map((note) => note.text),
    ],
    choices: parts.choices,
    scene: inColours(sceneOf(width, height, alt, description, study, options, children), options),
  };
}

/** An item of the body at its place in the figure. Written out: objects put together from parts cost several times as much. */
function lowered(item: Item, by: number): Item {
  const { id, parent, filled, cell, name, level, position, size, expanded, toggle } = item;
  const moved: { -readonly [Key in keyof Item]: Item[Key] } = {
    id,
    box: down(item.box, by),
    name,
    level,
    position,
    size,
  };
  if (filled) moved.filled = true;
  if (cell) moved.cell = true;
  if (parent !== undefined) moved.parent = parent;
  if (expanded !== undefined) moved.expanded = expanded;
  if (toggle) moved.toggle = down(toggle, by);
  return moved;
}

const down = ({ x, y, width, height }: Box, by: number): Box => ({ x, y: y + by, width, height });

/** The outer margin at a figure's width, in px. */
export const marginOf = (width: number): number => (width < 480 ? 12 : width < 640 ? 18 : 26);

function framed(parts: Parts, width: number): { children: SceneNode[]; height: number; bodyTop: number } {
  const left = marginOf(width);
  const inner = width - 2 * left;
  const start: Start = parts.rightToLeft
    ? { x: width - left, sign: -1, align: "right" }
    : { x: left, sign: 1, align: "left" };
  const titleSize = width < 480 ? 17 : 20;
  const { language } = parts.study;
  const lang = language === wordsLanguage(parts) ? undefined : language;
  let y = left * 0.7;
  const head: SceneNode[] = [];
  const put = (text: string, style: Style): void => {
    if (!text) return;
    const { lines } = wrap(text, inner, style);
    head.push(...textLines(lines, start.x, y, { ...style, align: start.align }));
    y += linesHeight(lines, style.size);
  };
  put(parts.heading, { size: titleSize, bold: true, fill: ink, className: "tl-title", lang });
  if (parts.heading) y += 4;
  put(parts.subtitle, { size: 13.5, fill: quiet, className: "tl-subtitle" });
  const key = keyOf(parts.study, parts.key, parts.keyName, inner, start, parts.twoSided);
  if (key.nodes.length) {
    y += 9;
    head.push(s("g", { class: "tl-key", transform: `translate(${start.x} ${y})`, lang }, key.nodes));
    y += key.height;
  }
  const bodyTop = Math.round(y + 18);
  y = bodyTop + parts.bodyHeight + 18;
  const foot = footOf(parts.notes, left, inner, y, start);
  const children = [
    s("g", { class: "tl-head" }, head, "head"),
    s("g", { class: "tl-body", transform: `translate(0 ${bodyTop})`, lang }, parts.body, "body"),
    ...(foot.nodes.length ? [s("g", { class: "tl-foot" }, foot.nodes, "foot")] : []),
  ];
  return { children, bodyTop, height: Math.ceil(foot.nodes.length ? foot.bottom + left * 0.6 : y) };
}

/** The language of what a figure says itself; titles, labels and names are in the study's. None where the study tells of none. */
const wordsLanguage = ({ study, options }: Pick<Parts, "study" | "options">): string | undefined =>
  options.words?.language ?? (study.language && "en");

/** The whole figure as an `svg` element, named for whoever cannot see it. */
function sceneOf(
  width: number,
  height: number,
  alt: string,
  description: string,
  study: Study,
  options: FigureOptions,
  children: readonly SceneNode[],
): SceneNode {
  const attrs = {
    class: options.scheme === "dark" ? "tl-svg tl-dark" : "tl-svg",
    width,
    height,
    viewBox: `0 0 ${num(width)} ${num(height)}`,
    role: "img",
    lang: wordsLanguage({ study, options }),
    "font-family": options.fontFamily ?? "Arial, Helvetica, sans-serif",
    "text-rendering": "geometricPrecision",
  };
  return s("svg", attrs, [
    s("title", {}, alt, "title"),
    s("desc", {}, description, "desc"),
    s("rect", { class: "tl-ground", width, height, fill: ground }, [], "ground"),
    ...children,
  ]);
}
