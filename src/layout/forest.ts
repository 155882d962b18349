/** A box with its size in px and the index of its parent's box; −1 at the top. */
export interface LabelBox {
  readonly parent: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Boxes as a forest in reading order (each parent before its children, each branch in one piece), with the place of
 * each middle, which the layout fills in. All arrays are indexed by that order.
 */
export interface Forest {
  readonly size: number;
  /** The index that the author's list has for each box. */
  readonly source: Int32Array;
  readonly parent: Int32Array;
  /** Where the branch of each box ends: it is all from the box up to there. */
  readonly end: Int32Array;
  /** The topmost box of each box's tree. */
  readonly top: Int32Array;
  readonly depth: Int32Array;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The boxes as a forest; children keep their order. Parents may stand anywhere in the list, but not in a circle. */
export function growForest(boxes: readonly LabelBox[]): Forest {
  const size = boxes.length;
  const children: number[][] = boxes.map(() => []);
  const waiting: number[] = [];
  boxes.forEach(({ parent }, i) => {
    (children[parent] ?? waiting).push(i);
  });
  waiting.reverse();
  const forest: Forest = {
    size,
    source: new Int32Array(size),
    parent: new Int32Array(size).fill(-1),
    end: new Int32Array(size),
    top: new Int32Array(size),
    depth: new Int32Array(size),
    halfWidth: new Float64Array(size),
    halfHeight: new Float64Array(size),
    x: new Float64Array(size),
    y: new Float64Array(size),
  };
  const { source, parent, end, top, depth } = forest;
  const place = new Int32Array(size);
  let next = 0;
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const box = boxes[from] as LabelBox;
    const i = next++;
    place[from] = i;
    source[i] = from;
    parent[i] = box.parent < 0 ? -1 : (place[box.parent] as number);
    const above = parent[i] as number;
    top[i] = above < 0 ? i : (top[above] as number);
    depth[i] = above < 0 ? 0 : (depth[above] as number) + 1;
    forest.halfWidth[i] = box.width / 2;
    forest.halfHeight[i] = box.height / 2;
    const below = children[from] as number[];
    for (let k = below.length - 1; k >= 0; k--) waiting.push(below[k] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    end[i] = Math.max(end[i] as number, i + 1);
    const above = parent[i] as number;
    if (above >= 0) end[above] = Math.max(end[above] as number, end[i] as number);
  }
  return forest;
}

/** Makes each branch that hangs from the top of a tree of more than `most` boxes a tree of its own, again and again. */
export function cutTrees({ size, parent, end, top, depth }: Forest, most: number): void {
  for (let i = 0; i < size; i++) {
    const above = parent[i] as number;
    top[i] = above < 0 ? i : (top[above] as number);
    depth[i] = above < 0 ? 0 : (depth[above] as number) + 1;
    const last = end[i] as number;
    if (above >= 0 || last - i <= most) continue;
    for (let child = i + 1; child < last; child = end[child] as number) parent[child] = -1;
    end[i] = i + 1;
  }
}
