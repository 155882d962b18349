import { branch, ground, hover, ink, quiet, tint } from "../scene/palette.ts";
import { type SceneNode, s } from "../scene/scene.ts";
import type { Study } from "../study/model.ts";
import { inColours } from "./colours.ts";
import type { Figure, Item } from "./figure.ts";
import type { FigureOptions } from "./options.ts";
import { matchesOf } from "./search.ts";

const around = 5;

/**
 * The figure with the theme that the reader points at, the one that is selected and those that are found shown as such.
 * All other parts of the scene stay the same objects, so that a renderer need not look at them.
 */
export function withState(figure: Figure, options: FigureOptions, study: Study): Figure {
  const hovered = itemOf(figure, options.hovered);
  const selected = itemOf(figure, options.selected);
  const found = foundIn(figure, study, options.query);
  if (!hovered && !selected && !found.length) return figure;
  const mark = (item: Item, name: string, attrs: Attrs, by = around, key = name): SceneNode =>
    inColours(markOf(figure, item, name, attrs, by, key), options);
  const pointed =
    hovered && mark(hovered, "tl-hovered", hovered.filled ? outline(quiet) : { fill: hover, stroke: branch });
  const chosen = selected && mark(selected, "tl-selected", outline(ink));
  const match = (item: Item): readonly SceneNode[] => {
    const [by, looks] = isCell(item) ? [1, item.filled ? edges : edges.slice(1)] : [within, [dashed]];
    return looks.map((attrs, i) => mark(item, "tl-match", attrs, by, `match ${i} ${item.id}`));
  };
  // What would be hidden behind a filled theme goes around it.
  const [behind, before] = hovered?.filled ? [[], [pointed]] : [[pointed], []];
  const { children } = figure.scene;
  const base = children.findIndex((child) => child.key === "ground") + 1;
  const marked = [
    ...children.slice(0, base),
    ...behind,
    ...found.filter((item) => !isCell(item)).flatMap(match),
    ...children.slice(base),
    ...found.filter(isCell).flatMap(match),
    ...before,
    chosen,
  ];
  return { ...figure, scene: { ...figure.scene, children: marked.filter((child) => child !== undefined) } };
}

type Attrs = Readonly<Record<string, string | number>>;

const outline = (stroke: string): Attrs => ({ fill: "none", stroke, "stroke-width": 1.5 });

const itemOf = ({ items }: Figure, id: string | undefined): Item | undefined =>
  id === undefined ? undefined : items.find((item) => item.id === id);

/** The items that a search finds. */
function foundIn({ items }: Figure, study: Study, query: string | undefined): readonly Item[] {
  const ids = new Set(matchesOf(study, query).map(({ id }) => id));
  return ids.size ? items.filter(({ id }) => ids.has(id)) : [];
}

/** Whether an item is seen by its own outline, which what is behind it would not show beside. */
const isCell = ({ filled = false, cell = false }: Item): boolean => filled || cell;

/** How far from a theme its mark as a found one lies: inside those of the pointer and of the selection. */
const within = 3;
const dashes: Attrs = { "stroke-dasharray": "5 3" };
const dashed: Attrs = { fill: tint, stroke: quiet, "stroke-width": 1.5, ...dashes };
/** Dark on light: beside a fill of any colour one of the two can be seen. */
const edges: readonly Attrs[] = [
  { fill: "none", stroke: ground, "stroke-width": 5 },
  { fill: "none", stroke: ink, "stroke-width": 2.5, ...dashes },
];

function markOf(figure: Figure, item: Item, name: string, attrs: Attrs, by: number, key: string): SceneNode {
  const cell = item.cell ? roundCell(figure, item.id) : undefined;
  if (cell) return s(cell.tag, { class: name, ...cell.attrs, ...attrs, ...heavier(attrs) }, [], key);
  const { x, y, width, height } = item.box;
  const left = Math.max(1, x - by);
  const top = Math.max(1, y - by + 2);
  const right = Math.min(figure.width - 1, x + width + by);
  const bottom = Math.min(figure.height - 1, y + height + by - 2);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return s("rect", { class: name, ...box, rx: 3, ...attrs }, [], key);
}

/** An outline that lies on that of a cell is to be seen beside it. */
const heavier = ({ stroke, "stroke-width": width = 1 }: Attrs): Attrs =>
  stroke && Number(width) < 3 ? { "stroke-width": 3 } : {};

/** The outline of a theme's cell in the figure's px, where that is no rectangle. */
function roundCell({ scene }: Figure, id: string): Pick<SceneNode, "tag" | "attrs"> | undefined {
  const body = scene.children.find(({ key }) => key === "body");
  const cell = body?.children.find(({ key }) => key === `theme ${id}`)?.children[0];
  if (!body || !cell || cell.tag === "rect") return undefined;
  const { d, cx, cy, r } = cell.attrs;
  const { transform = "" } = body.attrs;
  const attrs: Record<string, string> =
    d !== undefined ? { transform, d } : { transform, cx: cx ?? "", cy: cy ?? "", r: r ?? "" };
  return { tag: cell.tag, attrs };
}

/** Whether these are the options of a view in a page: it always names what its reader points at, if only as `undefined`. */
export const isView = (options: FigureOptions): boolean => "hovered" in options;

/**
 * A drawing function that keeps each study's last figure where the options are a view's: what differs only in the reader's
 * state is not laid out again. To the eye it stays pure: the figure is the one that would be drawn anew.
 * What is drawn once, for a file, is not kept: that would cost garbage collection more than it saves.
 */
export function remembering<Options extends FigureOptions>(
  draw: (study: Study, options: Options) => Figure,
): (study: Study, options: Options) => Figure {
  interface Last {
    readonly key: string;
    readonly words: unknown;
    readonly figure: Figure;
  }
  const last = new WeakMap<Study, Last>();
  return (study, options) => {
    if (!isView(options)) return draw(study, options);
    const { selected: _selected, hovered: _hovered, query: _query, words, ...layout } = options;
    const key = JSON.stringify(layout);
    const known = last.get(study);
    if (known?.key === key && known.words === words) return known.figure;
    // What a reader selected may be gone from the study: nothing is said of it.
    const figure = draw(study, { ...options, selected: undefined });
    last.set(study, { key, words, figure });
    return figure;
  };
}
