import { branch, hover, ink, quiet } from "../scene/palette.ts";
import { type SceneNode, s } from "../scene/scene.ts";
import type { Study } from "../study/model.ts";
import { inColours } from "./colours.ts";
import type { Figure, Item } from "./figure.ts";
import type { FigureOptions } from "./options.ts";
import { matchingThemes } from "./search.ts";

const margin = 5;

/**
 * The figure with the theme that the reader points at and the one that is selected shown as such. All other parts of
 * the scene stay the same objects, so that a renderer need not look at them.
 */
export function withState(figure: Figure, study: Study, options: FigureOptions): Figure {
  const hovered = itemOf(figure, options.hovered);
  const selected = itemOf(figure, options.selected);
  const found = foundItems(figure, study, options.query);
  if (!hovered && !selected && !found.length) return figure;
  const mark = (item: Item, name: string, attrs: Attrs, key = name): SceneNode =>
    inColours(markOf(figure, item, name, attrs, key), options);
  const pointed =
    hovered && mark(hovered, "tl-hovered", hovered.filled ? outline(quiet) : { fill: hover, stroke: branch });
  const chosen = selected && mark(selected, "tl-selected", outline(ink));
  const matches = found.map((item) =>
    mark(item, "tl-match", item.filled ? dashed : { ...dashed, fill: hover }, `match ${item.id}`),
  );
  const [around, under] = [true, false].map((filled) =>
    matches.filter((_, i) => Boolean(found[i]?.filled) === filled),
  );
  // What would be hidden behind a filled theme goes around it.
  const [behind, before] = hovered?.filled ? [undefined, pointed] : [pointed, undefined];
  const { children } = figure.scene;
  const ground = children.findIndex((child) => child.key === "ground") + 1;
  const marked = [
    ...children.slice(0, ground),
    ...(under ?? []),
    behind,
    ...children.slice(ground),
    ...(around ?? []),
    before,
    chosen,
  ];
  return { ...figure, scene: { ...figure.scene, children: marked.filter((child) => child !== undefined) } };
}

type Attrs = Readonly<Record<string, string | number>>;

/** What is found is told from what is selected by the kind of its line. */
const dashed: Attrs = { fill: "none", stroke: ink, "stroke-width": 1.5, "stroke-dasharray": "4 3" };

/** The items shown that a search finds. */
function foundItems({ items }: Figure, study: Study, query: string | undefined): readonly Item[] {
  if (!query) return [];
  const ids = new Set(matchingThemes(study, query));
  return items.filter(({ id }) => ids.has(id));
}

const outline = (stroke: string): Attrs => ({ fill: "none", stroke, "stroke-width": 1.5 });

const itemOf = ({ items }: Figure, id: string | undefined): Item | undefined =>
  id === undefined ? undefined : items.find((item) => item.id === id);

function markOf(figure: Figure, item: Item, name: string, attrs: Attrs, key: string): SceneNode {
  const cell = item.cell ? roundCell(figure, item.id) : undefined;
  if (cell) return s(cell.tag, { class: name, ...cell.attrs, ...attrs, ...heavier(attrs) }, [], key);
  const { x, y, width, height } = item.box;
  const left = Math.max(1, x - margin);
  const top = Math.max(1, y - margin + 2);
  const right = Math.min(figure.width - 1, x + width + margin);
  const bottom = Math.min(figure.height - 1, y + height + margin - 2);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return s("rect", { class: name, ...box, rx: 3, ...attrs }, [], key);
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
