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
    halfWidth: new Float64Array(size),
    halfHeight: new Float64Array(size),
    x: new Float64Array(size),
    y: new Float64Array(size),
  };
  const { source, parent, end } = forest;
  const place = new Int32Array(size);
  let next = 0;
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const box = boxes[from] as LabelBox;
    const i = next++;
    place[from] = i;
    source[i] = from;
    parent[i] = box.parent < 0 ? -1 : (place[box.parent] as number);
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

/** Where the children of a box are; of −1, the tops of all trees. */
export function childrenOf({ end, size }: Forest, box: number): number[] {
  const children: number[] = [];
  const last = box < 0 ? size : (end[box] as number);
  for (let child = box + 1; child < last; child = end[child] as number) children.push(child);
  return children;
}

/** Moves a branch in one piece. */
export function moveBranch({ end, x, y }: Forest, branch: number, by: { x: number; y: number }): void {
  for (let i = branch; i < (end[branch] as number); i++) {
    x[i] = (x[i] as number) + by.x;
    y[i] = (y[i] as number) + by.y;
  }
}
