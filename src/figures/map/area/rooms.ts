import {
  boundsOf,
  type Circle,
  inCircle,
  inSector,
  type Rectangle,
  type Sector,
} from "../../../layout/shapes.ts";
import type { Room } from "./write.ts";

/** Room at the top left of a rectangle, `aside` px from its sides and `off` px from its top and bottom. */
export function rectangleRoom({ x, y, width, height }: Rectangle, aside: number, off: number): Room {
  const [inner, high] = [width - 2 * aside, height - 2 * off];
  return {
    width: inner,
    height: high,
    align: "left",
    place: (w, h) => (w <= inner + 0.01 && h <= high + 0.01 ? { x: x + aside, y: y + off } : null),
  };
}

/** Room at the top of a rectangle, in its middle. */
export function stripRoom({ x, y, width, height }: Rectangle): Room {
  return {
    width,
    height,
    align: "middle",
    place: (w, h) => (w <= width + 0.5 && h <= height + 0.5 ? { x: x + (width - w) / 2, y } : null),
  };
}

/** Room around the middle of a circle, `off` px from its edge. */
export function circleRoom(circle: Circle, off: number): Room {
  const inner = { ...circle, radius: circle.radius - off };
  const across = Math.max(0, 2 * inner.radius);
  return {
    width: across,
    height: across,
    align: "middle",
    place: (w, h) => (inner.radius > 0 ? inCircle(inner, w, h) : null),
  };
}

/** Room in a sector of a ring around (x, y), `off` px from its edges. */
export function sectorRoom(sector: Sector, x: number, y: number, off: number): Room {
  const middle = (sector.inner + sector.outer) / 2;
  const turn = Math.min(off / middle, (sector.end - sector.start) / 2);
  const inner = {
    start: sector.start + turn,
    end: sector.end - turn,
    inner: sector.inner + off,
    outer: sector.outer - off,
  };
  const { width, height } = boundsOf([inner]);
  return {
    width,
    height,
    align: "middle",
    place: (w, h) => {
      const at = inner.outer > inner.inner ? inSector(inner, w, h) : null;
      return at && { x: x + at.x, y: y + at.y };
    },
  };
}
