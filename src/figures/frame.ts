import { glyph } from "../scene/glyph.ts";
import { lineHeight, lineMiddle, linesHeight, textLines } from "../scene/lettering.ts";
import { colourOf, ground, hairline, ink, quiet } from "../scene/palette.ts";
import { num, type SceneNode, s } from "../scene/scene.ts";
import type { Group, Study } from "../study/model.ts";
import { type Font, textWidth } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";
import type { Box, Figure, Item } from "./figure.ts";
import type { FigureOptions } from "./options.ts";
import { altWords, clipWords, nameWithN } from "./words.ts";

/** A line of small print below the figure, with its mark if it explains one. */
export interface Note {
  readonly text: string;
  readonly bold?: boolean;
  /** Whether it says that something is missing or not exactly known. */
  readonly missing?: boolean;
  /** Draws the mark, centred at (x, y), within 10 px. */
  readonly mark?: (x: number, y: number) => SceneNode;
}

/** A figure in parts: its body, what stands around it, and what it says in words. */
export interface Parts {
  readonly kind: Figure["kind"];
  readonly study: Study;
  readonly options: FigureOptions;
  /** The figure's name. */
  readonly title: string;
  /** The heading as drawn: the title, or "" where the body shows it already. */
  readonly heading: string;
  readonly subtitle: string;
  /** Indices of the groups that the key names. */
  readonly key: readonly number[];
  /** Drawn from its own top edge, in the figure's x. */
  readonly body: readonly SceneNode[];
  readonly bodyHeight: number;
  /** Whether what stands around the body is set from the right. */
  readonly rightToLeft: boolean;
  /** Boxes as the body has them. */
  readonly items: readonly Item[];
  /** Small print, drawn. */
  readonly notes: readonly Note[];
  readonly alt: string;
  /** What else the description says, after subtitle and items. */
  readonly sentences: readonly string[];
  /** What was hidden, cut or drawn otherwise than asked; not drawn. */
  readonly remarks: readonly string[];
}

/** Puts a figure together: heading, key, body, small print, and the words for whoever cannot see it. */
export function assemble(parts: Parts): Figure {
  const { kind, study, options, title, items, notes } = parts;
  const width = options.width ?? 720;
  const subtitle = `${study.illustrative ? "Illustrative data. " : ""}${parts.subtitle}`;
  const { children, height, bodyTop } = framed({ ...parts, subtitle }, width);
  const alt = clipWords(parts.alt, altWords);
  const told = [
    ...(title ? [title] : []),
    subtitle,
    ...items.map((item) => item.name),
    ...parts.sentences,
    ...notes.map((note) => note.text),
  ];
  const description = told
    .map((sentence) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
  return {
    kind,
    width,
    height,
    title,
    alt,
    description,
    items: items.map((item) => lowered(item, bodyTop)),
    notes: [...parts.remarks, ...notes.filter((note) => note.missing).map((note) => note.text)],
    scene: sceneOf(width, height, alt, description, study, options, children),
  };
}

/** An item of the body at its place in the figure. Written out: objects put together from parts cost several times as much. */
function lowered(item: Item, by: number): Item {
  const { id, parent, filled, name, level, position, size, expanded, toggle } = item;
  const moved: { -readonly [Key in keyof Item]: Item[Key] } = {
    id,
    box: down(item.box, by),
    name,
    level,
    position,
    size,
  };
  if (filled) moved.filled = true;
  if (parent !== undefined) moved.parent = parent;
  if (expanded !== undefined) moved.expanded = expanded;
  if (toggle) moved.toggle = down(toggle, by);
  return moved;
}

const down = ({ x, y, width, height }: Box, by: number): Box => ({ x, y: y + by, width, height });

/** The outer margin at a figure's width, in px. */
export const marginOf = (width: number): number => (width < 480 ? 12 : width < 640 ? 18 : 26);

/** The edge at which reading starts, and the way it goes. */
interface Start {
  readonly x: number;
  readonly sign: 1 | -1;
  readonly align: "left" | "right";
}

function framed(parts: Parts, width: number): { children: SceneNode[]; height: number; bodyTop: number } {
  const left = marginOf(width);
  const inner = width - 2 * left;
  const start: Start = parts.rightToLeft
    ? { x: width - left, sign: -1, align: "right" }
    : { x: left, sign: 1, align: "left" };
  const titleSize = width < 480 ? 17 : 20;
  let y = left * 0.7;
  const head: SceneNode[] = [];
  const put = (text: string, size: number, bold: boolean, fill: string, className: string): void => {
    if (!text) return;
    const { lines } = wrap(text, inner, { size, bold });
    head.push(...textLines(lines, start.x, y, { size, bold, fill, align: start.align, className }));
    y += linesHeight(lines, size);
  };
  put(parts.heading, titleSize, true, ink, "tl-title");
  if (parts.heading) y += 4;
  put(parts.subtitle, 13.5, false, quiet, "tl-subtitle");
  const key = keyOf(parts.study, parts.key, inner, start);
  if (key.nodes.length) {
    y += 9;
    head.push(s("g", { class: "tl-key", transform: `translate(${start.x} ${y})` }, key.nodes));
    y += key.height;
  }
  const bodyTop = Math.round(y + 18);
  y = bodyTop + parts.bodyHeight + 18;
  const foot = footOf(parts.notes, left, inner, y, start);
  const children = [
    s("g", { class: "tl-head" }, head, "head"),
    s("g", { class: "tl-body", transform: `translate(0 ${bodyTop})` }, parts.body, "body"),
    ...(foot.nodes.length ? [s("g", { class: "tl-foot" }, foot.nodes, "foot")] : []),
  ];
  return { children, bodyTop, height: Math.ceil(foot.nodes.length ? foot.bottom + left * 0.6 : y) };
}

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
    class: "tl-svg",
    width,
    height,
    viewBox: `0 0 ${num(width)} ${num(height)}`,
    role: "img",
    lang: study.language,
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

const keyFont: Font = { size: 13 };
const swatch = 17;

function keyOf(
  study: Study,
  groups: readonly number[],
  inner: number,
  { sign, align }: Start,
): { nodes: SceneNode[]; height: number } {
  const nodes: SceneNode[] = [];
  let x = 0;
  let y = 0;
  for (const g of groups) {
    const group = study.groups[g] as Group;
    const name = nameWithN(group);
    const { lines } = wrap(name, Math.max(60, inner - swatch), keyFont, 8);
    const wide = swatch + Math.max(...lines.map((line) => textWidth(line, keyFont)));
    if (x > 0 && x + wide > inner) {
      x = 0;
      y += lineHeight(keyFont.size) + 3;
    }
    const mark = { fill: colourOf(group, g), "data-group": group.id };
    nodes.push(glyph(g, sign * (x + 5), lineMiddle(y, keyFont.size, lines[0]), 5, mark));
    nodes.push(...textLines(lines, sign * (x + swatch), y, { ...keyFont, align }));
    y += linesHeight(lines.slice(1), keyFont.size);
    x += wide + 26;
  }
  return { nodes, height: nodes.length ? y + lineHeight(keyFont.size) : 0 };
}

function footOf(
  notes: readonly Note[],
  left: number,
  inner: number,
  top: number,
  { x, sign, align }: Start,
): { nodes: SceneNode[]; bottom: number } {
  if (!notes.length) return { nodes: [], bottom: top };
  const nodes = [s("line", { x1: left, x2: left + inner, y1: top, y2: top, stroke: hairline })];
  let y = top + 9;
  for (const { text, bold = false, mark } of notes) {
    const indent = mark ? 15 : 0;
    const style = { size: 12, bold, fill: bold ? ink : quiet, align };
    const { lines } = wrap(text, inner - indent, style);
    if (mark) nodes.push(mark(x + sign * 5, lineMiddle(y, 12, lines[0])));
    nodes.push(...textLines(lines, x + sign * indent, y, style));
    y += linesHeight(lines, 12) + 2;
  }
  return { nodes, bottom: y };
}
