import { branch, hover, ink, quiet } from "../scene/palette.ts";
import { type SceneNode, s } from "../scene/scene.ts";
import type { Study } from "../study/model.ts";
import { inColours } from "./colours.ts";
import type { Figure, Item } from "./figure.ts";
import type { FigureOptions } from "./options.ts";

const around = 5;

/**
 * The figure with the theme that the reader points at and the one that is selected shown as such. All other parts of
 * the scene stay the same objects, so that a renderer need not look at them.
 */
export function withState(figure: Figure, options: FigureOptions): Figure {
  const hovered = itemOf(figure, options.hovered);
  const selected = itemOf(figure, options.selected);
  if (!hovered && !selected) return figure;
  const mark = (item: Item, name: string, attrs: Attrs): SceneNode =>
    inColours(markOf(figure, item, name, attrs), options);
  const pointed =
    hovered && mark(hovered, "tl-hovered", hovered.filled ? outline(quiet) : { fill: hover, stroke: branch });
  const chosen = selected && mark(selected, "tl-selected", outline(ink));
  // What would be hidden behind a filled theme goes around it.
  const [behind, before] = hovered?.filled ? [undefined, pointed] : [pointed, undefined];
  const { children } = figure.scene;
  const ground = children.findIndex((child) => child.key === "ground") + 1;
  const marked = [...children.slice(0, ground), behind, ...children.slice(ground), before, chosen];
  return { ...figure, scene: { ...figure.scene, children: marked.filter((child) => child !== undefined) } };
}

type Attrs = Readonly<Record<string, string | number>>;

const outline = (stroke: string): Attrs => ({ fill: "none", stroke, "stroke-width": 1.5 });

const itemOf = ({ items }: Figure, id: string | undefined): Item | undefined =>
  id === undefined ? undefined : items.find((item) => item.id === id);

function markOf(figure: Figure, item: Item, name: string, attrs: Attrs): SceneNode {
  const cell = item.cell ? roundCell(figure, item.id) : undefined;
  if (cell) return s(cell.tag, { class: name, ...cell.attrs, ...attrs, ...heavier(attrs) }, [], name);
  const { x, y, width, height } = item.box;
  const left = Math.max(1, x - around);
  const top = Math.max(1, y - around + 2);
  const right = Math.min(figure.width - 1, x + width + around);
  const bottom = Math.min(figure.height - 1, y + height + around - 2);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return s("rect", { class: name, ...box, rx: 3, ...attrs }, [], name);
}

/** An outline that lies on that of a cell is to be seen beside it. */
const heavier = ({ stroke }: Record<string, string | number>) => (stroke ? { "stroke-width": 3 } : {});

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

/** Whether these are the options of a view in a page: it always names what its reader selects and points at, if only as `undefined`. */
export const isView = (options: FigureOptions): boolean => "selected" in options || "hovered" in options;

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
    const figure = draw(study, options);
    last.set(study, { key, words, figure });
    return figure;
  };
}
