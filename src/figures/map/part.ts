import type { SceneNode } from "../../scene/scene.ts";

/** The edge to which a theme's text is set, or its middle. */
export type Align = "left" | "middle" | "right";

/** A piece of a theme's block: measured first, drawn where the layout puts it. */
export interface Part {
  readonly width: number;
  readonly height: number;
  /** The same in no more room than its marks take, where it keeps some so that the bars of several themes line up. */
  tight?(): Part;
  /** Adds its marks to `nodes`, with the top left corner at (x, y) and text set to the given edge. */
  draw(nodes: SceneNode[], x: number, y: number, align: Align): void;
}

/** A part at its place in a block, from the block's inner top corner. */
export interface PlacedPart {
  readonly part: Part;
  readonly u: number;
  readonly v: number;
}
