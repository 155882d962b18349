/** A box of a tree that grows sideways, parents listed before their children, children in order. */
export interface TreeBox {
  /** Index of the parent's box; −1 at the top. */
  readonly parent: number;
  readonly height: number;
  /** How far below the box's top branches meet it. @default half its height */
  readonly anchor?: number;
}

/**
 * The top of each box in a tree of columns, one column per depth: children in order, each parent's anchor in the middle
 * between those of its first and last child, the boxes of one column at least `gap` apart, half as much again between
 * families. Slack beside smaller subtrees is shared evenly. The topmost edge is at 0. Takes time in proportion to the
 * number of boxes.
 *
 * The rules are those of Reingold and Tilford (1981) with Walker's spacing (1990), shared out lazily as in Buchheim,
 * Jünger and Leipert (2002), and boxes of any height as in van der Ploeg (2014). Contours are no threads but arrays: a
 * subtree's deepest child hands its own on to its parent, so that all of them together have one slot per box.
 */
export function placeColumns(boxes: readonly TreeBox[], gap: number): { tops: number[]; height: number } {
  const tree = familiesOf(boxes);
  const offsets = packFamilies(tree, gap);
  const anchors = new Float64Array(tree.count);
  const tops: number[] = [];
  let top = Infinity;
  let bottom = -Infinity;
  for (let node = 1; node < tree.count; node++) {
    const anchor = at(anchors, at(tree.parent, node)) + at(offsets, node);
    anchors[node] = anchor;
    const start = anchor + at(tree.above, node);
    tops.push(start);
    top = Math.min(top, start);
    bottom = Math.max(bottom, anchor + at(tree.below, node));
  }
  return tops.length ? { tops: tops.map((y) => y - top), height: bottom - top } : { tops, height: 0 };
}

/** A tree in arrays. Node 0 stands above all; node `i + 1` is box `i`. */
interface Families {
  readonly count: number;
  readonly parent: Int32Array;
  /** From each node's anchor to its top and bottom edge. */
  readonly above: Float64Array;
  readonly below: Float64Array;
  /** All children, family by family; those of `node` from `first[node]` up to `first[node + 1]`. */
  readonly kids: Int32Array;
  readonly first: Int32Array;
  /** How many levels there are below each node. */
  readonly reach: Int32Array;
  /** Where each subtree's contour starts, level by level; a first deepest child shares its parent's. */
  readonly slot: Int32Array;
}

function familiesOf(boxes: readonly TreeBox[]): Families {
  const count = boxes.length + 1;
  const parent = new Int32Array(count);
  const above = new Float64Array(count);
  const below = new Float64Array(count);
  const first = new Int32Array(count + 1);
  boxes.forEach((box, i) => {
    const { height, anchor = height / 2 } = box;
    parent[i + 1] = box.parent + 1;
    above[i + 1] = -anchor;
    below[i + 1] = height - anchor;
    first[box.parent + 2] = at(first, box.parent + 2) + 1;
  });
  for (let node = 0; node < count; node++) first[node + 1] = at(first, node + 1) + at(first, node);
  const kids = new Int32Array(boxes.length);
  const next = first.slice();
  for (let node = 1; node < count; node++) {
    const place = at(next, at(parent, node));
    kids[place] = node;
    next[at(parent, node)] = place + 1;
  }
  const reach = new Int32Array(count);
  const deepest = new Int32Array(count);
  for (let node = count - 1; node > 0; node--) {
    const up = at(parent, node);
    if (at(reach, node) + 1 < at(reach, up)) continue;
    reach[up] = at(reach, node) + 1;
    deepest[up] = node;
  }
  const slot = new Int32Array(count);
  let free = at(reach, 0) + 1;
  for (let node = 1; node < count; node++) {
    const up = at(parent, node);
    if (at(deepest, up) === node) slot[node] = at(slot, up) + 1;
    else {
      slot[node] = free;
      free += at(reach, node) + 1;
    }
  }
  return { count, parent, above, below, kids, first, reach, slot };
}

/** How far each node's anchor lies below its parent's. */
function packFamilies(tree: Families, gap: number): Float64Array {
  const { count, above, below, kids, first, reach, slot } = tree;
  const offsets = new Float64Array(count);
  // The edges of each subtree by level, and its root's anchor, in coordinates that a contour keeps as it is handed on.
  const upper = new Float64Array(count);
  const lower = new Float64Array(count);
  const origin = new Float64Array(count);
  // Which child shows at a contour's lower edge, as its place in `kids`; void where it is of another family.
  const owner = new Int32Array(count).fill(-1);
  // Slack still to be shared, by place in `kids`: from the right, it grows by `rise` and then falls by `slope` per child.
  const rise = new Float64Array(kids.length);
  const slope = new Float64Array(kids.length);

  for (let node = count - 1; node >= 0; node--) {
    const from = at(first, node);
    const to = at(first, node + 1);
    let middle = 0;
    if (to > from) {
      // The contour of the children so far is that of the first deepest of them, `frame`.
      let frame = from;
      let base = at(slot, at(kids, from));
      let depth = at(reach, at(kids, from));
      let shift = at(origin, at(kids, from));
      for (let place = from + 1; place < to; place++) {
        const kid = at(kids, place);
        const own = at(slot, kid);
        const levels = at(reach, kid);
        const common = Math.min(depth, levels);
        const root = at(origin, kid);
        let anchor = at(lower, base) - shift + gap - at(upper, own) + root;
        for (let level = 1; level <= common; level++) {
          const least = at(lower, base + level) - shift + 1.5 * gap - at(upper, own + level) + root;
          if (least <= anchor) continue;
          const shown = at(owner, base + level);
          const against = shown >= from && shown < to ? shown : frame;
          const step = (least - anchor) / (place - against);
          rise[place] = at(rise, place) + least - anchor;
          slope[place] = at(slope, place) + step;
          slope[against] = at(slope, against) - step;
          anchor = least;
        }
        offsets[kid] = anchor;
        if (levels > depth) {
          const move = root - anchor - shift;
          for (let level = 0; level <= depth; level++) upper[own + level] = at(upper, base + level) + move;
          frame = place;
          base = own;
          depth = levels;
          shift = root - anchor;
        } else {
          const move = anchor + shift - root;
          for (let level = 0; level <= levels; level++) {
            lower[base + level] = at(lower, own + level) + move;
            owner[base + level] = place;
          }
        }
      }
      middle = at(offsets, at(kids, to - 1)) / 2;
      // A child that is moved here shows on neither contour: it is shallower than both that it lies between.
      let slack = 0;
      let fall = 0;
      for (let place = to - 1; place >= from; place--) {
        const kid = at(kids, place);
        offsets[kid] = at(offsets, kid) + slack - middle;
        fall += at(slope, place);
        slack += at(rise, place) - fall;
      }
      middle += shift;
    }
    origin[node] = middle;
    upper[at(slot, node)] = middle + at(above, node);
    lower[at(slot, node)] = middle + at(below, node);
  }
  return offsets;
}

/** An element that is there. */
function at(array: Float64Array | Int32Array, index: number): number {
  return array[index] as number;
}
