import { onRing, type Sector } from "../../../layout/area/shapes.ts";
import { num } from "../../../scene/scene.ts";

/** The outline of a part of a ring around (x, y). */
export function sectorPath({ start, end, inner, outer }: Sector, x: number, y: number): string {
  const point = (angle: number, radius: number): string => {
    const { x: dx, y: dy } = onRing(angle, radius);
    return `${num(x + dx)} ${num(y + dy)}`;
  };
  // An arc in halves: SVG draws none whose ends are the same.
  const middle = (start + end) / 2;
  const arc = (radius: number, sweep: 0 | 1, to: number): string =>
    `A${num(radius)} ${num(radius)} 0 0 ${sweep} ${point(middle, radius)}A${num(radius)} ${num(radius)} 0 0 ${sweep} ${point(to, radius)}`;
  return `M${point(start, outer)}${arc(outer, 1, end)}L${point(end, inner)}${arc(inner, 0, start)}Z`;
}
