import type { ThemeLink } from "../../study/model.ts";
import type { Block, Content } from "./block.ts";
import type { PlacedPart } from "./part.ts";

/** Themes in the author's order, each with the index of its parent (−1 at the top), parents before children. */
export interface Forest {
  readonly contents: readonly Content[];
  readonly parents: readonly number[];
}

/** A block at its place. `u` runs outwards from where the branches start, `v` down. */
export interface Spot {
  readonly block: Block;
  readonly u: number;
  readonly v: number;
  readonly column: number;
  /** Further parts of the theme, at places of their own: counts beside a label. */
  readonly beside: readonly PlacedPart[];
  /** Index of the parent's spot; −1 at the top. */
  readonly parent: number;
}

/** Words above a column that goes on with a branch of the one before. */
export interface Heading {
  readonly lines: readonly string[];
  readonly u: number;
  readonly v: number;
}

/** A forest of themes laid out outwards from `u = 0`. */
export interface Arrangement {
  readonly kind: "columns" | "outline";
  readonly spots: readonly Spot[];
  readonly headings?: readonly Heading[];
  readonly width: number;
  readonly height: number;
  /** Where each column's labels start, in `u`. */
  readonly starts: readonly number[];
  /** Where each column's labels end, in `u`. */
  readonly ends: readonly number[];
  /** The height at which branches from one common root leave. */
  readonly middle: number;
}

/** How many themes are above each. */
export function depthsOf({ parents }: Forest): number[] {
  const depths: number[] = [];
  for (const parent of parents) depths.push(parent < 0 ? 0 : (depths[parent] as number) + 1);
  return depths;
}

/** Indices of the themes at the top. */
export function rootsOf({ parents }: Forest): number[] {
  return parents.flatMap((parent, i) => (parent < 0 ? [i] : []));
}

/** The branches of these themes at the top, in this order, as a forest of their own. */
export function branchesOf(forest: Forest, roots: readonly number[]): Forest {
  const contents: Content[] = [];
  const parents: number[] = [];
  for (const root of roots) {
    const shift = contents.length - root;
    for (
      let i = root;
      i < forest.contents.length && (i === root || (forest.parents[i] as number) >= root);
      i++
    ) {
      contents.push(forest.contents[i] as Content);
      parents.push(i === root ? -1 : (forest.parents[i] as number) + shift);
    }
  }
  return { contents, parents };
}

/** The height, halfway between the first and the last theme at the top, at which they are met from one side. */
export function middleOf(spots: readonly Spot[]): number {
  const tops = spots.filter((spot) => spot.parent < 0).map((spot) => spot.v + spot.block.middle);
  return tops.length ? ((tops[0] as number) + (tops.at(-1) as number)) / 2 : 0;
}

/** A link whose ends are both in a forest, and their indices. */
export interface LinkedPair {
  readonly link: ThemeLink;
  readonly ends: readonly [from: number, to: number];
}

/** The links of a forest whose ends are both in it. */
export function linkedPairs({ contents }: Forest): LinkedPair[] {
  const index = new Map(contents.map(({ entry }, i) => [entry.theme.id, i]));
  return contents.flatMap(({ links }, from) =>
    links.flatMap(({ link }) => {
      const to = index.get(link.to);
      return to === undefined ? [] : [{ link, ends: [from, to] as const }];
    }),
  );
}
