import {
  type Force,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationNodeDatum,
} from "d3-force";
import type { Forest } from "./forest.ts";
import type { Spot } from "./segment.ts";

interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly radius: number;
}

/** How a tree is drawn. */
export interface Style {
  /** How much wider than high a round cluster becomes; labels are wider than high themselves. */
  readonly stretch: number;
  /** In which direction the first child of the top stands, in turns clockwise from the right. */
  readonly first: number;
}

/** Rounds to 1/64 px, so that what differs in the last bit between machines cannot grow. */
const round = (value: number): number => Math.round(value * 64) / 64;

/**
 * The rough shape of one tree of a forest, written into it: each box in the midst of its children, which stand around
 * it in the author's order; boxes may still overlap. The tree's top stands at `middle`, or wherever `pins` has it.
 * Springs and charges of d3-force (Verlet integration, Barnes–Hut), from a start that depends on the tree alone.
 */
export function roughShape(
  forest: Forest,
  tree: number,
  gap: number,
  width: number,
  middle: Spot,
  links: readonly (readonly [number, number])[],
  pins: ReadonlyMap<number, Spot>,
  { stretch, first }: Style,
): void {
  const { parent, halfWidth, halfHeight, x, y } = forest;
  const last = forest.end[tree] as number;
  const size = last - tree;
  const bodies: Body[] = [];
  const reach = new Float64Array(size);
  let area = 0;
  for (let i = 0; i < size; i++) {
    const own = ((halfWidth[tree + i] as number) * 2 + gap) * ((halfHeight[tree + i] as number) * 2 + gap);
    area += own;
    reach[i] = own;
    bodies.push({ x: 0, y: 0, vx: 0, vy: 0, radius: 0.58 * Math.sqrt(own * stretch) });
  }
  const radius = (i: number): number => (bodies[i] as Body).radius;
  for (let i = size - 1; i > 0; i--)
    reach[(parent[tree + i] as number) - tree] =
      at(reach, (parent[tree + i] as number) - tree) + at(reach, i);
  for (let i = 0; i < size; i++) reach[i] = Math.max(radius(i), 0.75 * Math.sqrt(at(reach, i) * stretch));
  const distance = (i: number): number => radius((parent[tree + i] as number) - tree) + at(reach, i) + gap;

  spread(forest, tree, bodies, reach, distance, first);
  for (let i = 0; i < size; i++) {
    const body = bodies[i] as Body;
    body.x += middle.x;
    body.y += middle.y * stretch;
    const pin = pins.get(tree + i);
    if (!pin) continue;
    body.fx = body.x = pin.x;
    body.fy = body.y = pin.y * stretch;
  }
  const hierarchy = bodies
    .slice(1)
    .map((_, i) => ({ source: (parent[tree + i + 1] as number) - tree, target: i + 1 }));
  const ticks = size <= 60 ? 120 : size <= 300 ? 80 : size <= 1500 ? 50 : 25;
  const walls: Force<Body, never> = () => {
    bodies.forEach((body, i) => {
      const room = halfWidth[tree + i] as number;
      const next = Math.max(room, Math.min(width - room, body.x + body.vx));
      body.vx = round(next - body.x);
      body.vy = round(body.vy);
      body.x = round(body.x);
      body.y = round(body.y);
    });
  };
  forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 1 / (1 + 6 / ticks))
    .velocityDecay(0.45)
    .force(
      "tree",
      forceLink<Body, { source: number; target: number }>(hierarchy)
        .distance((_, i) => distance(i + 1))
        .strength(0.7),
    )
    .force(
      "links",
      forceLink<Body, { source: number; target: number }>(
        links.map(([source, target]) => ({ source: source - tree, target: target - tree })),
      )
        .distance(3 * gap + 100)
        .strength(0.03),
    )
    .force(
      "charge",
      forceManyBody<Body>()
        .strength((_, i) => -8 * radius(i))
        .theta(1.2)
        .distanceMax(600),
    )
    .force("apart", forceCollide<Body>((body) => body.radius).strength(0.8))
    .force("walls", walls)
    .tick(ticks);
  // Where walls have pressed a tree together, it gets the height that its boxes need.
  const xs = bodies.map((body) => body.x);
  const ys = bodies.map((body) => body.y / stretch);
  const extent = (list: number[]): number =>
    list.reduce((a, b) => Math.max(a, b)) - list.reduce((a, b) => Math.min(a, b));
  const taken = Math.min(width, extent(xs) + 100) * (extent(ys) + 50);
  const taller = pins.size ? 1 : Math.max(1, (1.5 * area) / taken);
  for (let i = 0; i < size; i++) {
    x[tree + i] = Math.round(xs[i] as number);
    y[tree + i] = Math.round((ys[i] as number) * taller);
  }
}

const at = (list: Float64Array, i: number): number => list[i] as number;

/** Sets each body around its parent's, in a fan that opens away from the grandparent's; around the top in a circle. */
function spread(
  { parent, end }: Forest,
  tree: number,
  bodies: readonly Body[],
  reach: Float64Array,
  distance: (i: number) => number,
  first: number,
): void {
  const heading = new Float64Array(bodies.length);
  for (let above = 0; above < bodies.length; above++) {
    const from = bodies[above] as Body;
    const children: number[] = [];
    for (let i = above + 1; i < (end[tree + above] as number) - tree; i = (end[tree + i] as number) - tree)
      children.push(i);
    const total = children.reduce((sum, i) => sum + at(reach, i), 0);
    const open = (parent[tree + above] as number) < 0 ? 2 * Math.PI : 1.25 * Math.PI;
    let angle =
      above === 0
        ? first * 2 * Math.PI - (children[0] === undefined ? 0 : (open * at(reach, children[0])) / total / 2)
        : at(heading, above) - open / 2;
    for (const i of children) {
      const share = (open * at(reach, i)) / total;
      heading[i] = angle + share / 2;
      angle += share;
      const body = bodies[i] as Body;
      body.x = Math.round(from.x + distance(i) * Math.cos(at(heading, i)));
      body.y = Math.round(from.y + distance(i) * Math.sin(at(heading, i)));
    }
  }
}
