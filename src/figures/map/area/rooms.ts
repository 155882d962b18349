import {
  boundsOf,
  type Circle,
  type Corner,
  type Extent,
  inCircle,
  inSector,
  type Rectangle,
  rowsExtent,
  type Sector,
} from "../../../layout/area/shapes.ts";
import type { Room } from "./write.ts";

/** Room at the top of a rectangle, where reading starts, `aside` px from its sides and `off` px from its top and bottom. */
export function rectangleRoom(
  { x, y, width, height }: Rectangle,
  aside: number,
  off: number,
  rightToLeft = false,
): Room {
  const [inner, high] = [width - 2 * aside, height - 2 * off];
  return {
    width: inner,
    height: high,
    align: rightToLeft ? "right" : "left",
    place: (rows) => {
      const box = rowsExtent(rows);
      if (box.width > inner + 0.01 || box.height > high + 0.01) return null;
      return { x: rightToLeft ? x + width - aside - box.width : x + aside, y: y + off };
    },
  };
}

/** Room in the middle of a rectangle from its top, for rows that need no more than it has. */
export function stripRoom({ x, y, width, height }: Rectangle): Room {
  return {
    width,
    height,
    align: "middle",
    place: (rows) => {
      const box = rowsExtent(rows);
      if (box.width > width + 0.5 || box.height > height + 0.5) return null;
      return { x: x + (width - box.width) / 2, y };
    },
  };
}

/** Room for rows that are no wider and no higher than these, set to their middle from (x, y). */
export function rowsRoom(given: readonly Extent[], { x, y }: Corner): Room {
  const { width, height } = rowsExtent(given);
  return {
    width,
    height,
    align: "middle",
    place: (rows) => {
      const fits = rows.every((row, i) => {
        const room = given[i];
        return room && row.width <= room.width + 0.5 && row.height <= room.height + 0.5;
      });
      return fits ? { x: x + (width - rowsExtent(rows).width) / 2, y } : null;
    },
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
    place: (rows: readonly Extent[]) => (inner.radius > 0 ? inCircle(inner, rows) : null),
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
    place: (rows) => {
      const box = rowsExtent(rows);
      const at = inner.outer > inner.inner ? inSector(inner, box.width, box.height) : null;
      return at && { x: x + at.x, y: y + at.y };
    },
  };
}
