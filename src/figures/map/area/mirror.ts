import type { Rectangle } from "../../../layout/area/shapes.ts";
import type { MapRequest } from "../picture.ts";

/** Puts a rectangle, placed from the left edge of a map's room, where it belongs: mirrored where reading starts at the right. */
export const mirrorOf =
  ({ left, width, rightToLeft }: MapRequest) =>
  (box: Rectangle): Rectangle => ({
    ...box,
    x: rightToLeft ? left + width - box.x - box.width : left + box.x,
  });
