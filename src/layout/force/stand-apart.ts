import type { Spot } from "../segment.ts";
import type { Forest } from "./forest.ts";

/** How far rings stand apart in which a free place is looked for, in px. */
const step = 6;

/**
 * Moves pinned boxes to their pins, each with what hangs from it, and then each box that would overlap another or leave
 * the strip to the nearest free place (rings: Strobelt et al. 2012, "Rolled-out Wordles"). A pin that lies on an
 * earlier one is not kept.
 */
export function standApart(
  forest: Forest,
  gap: number,
  width: number,
  pins: ReadonlyMap<number, Spot>,
): void {
  const { size, parent, halfWidth, halfHeight, x, y } = forest;
  const kept = (i: number, spot: Spot): Spot => {
    const [w, h] = [halfWidth[i] as number, halfHeight[i] as number];
    return { x: Math.max(w, Math.min(width - w, spot.x)), y: Math.max(h, spot.y) };
  };
  const wanted: Spot[] = [];
  for (let i = 0; i < size; i++) {
    const above = parent[i] as number;
    const from = wanted[above] ?? { x: 0, y: 0 };
    const by = above < 0 ? from : { x: from.x - (x[above] as number), y: from.y - (y[above] as number) };
    wanted.push(pins.get(i) ?? { x: (x[i] as number) + by.x, y: (y[i] as number) + by.y });
  }
  const standing: number[] = [];
  const free = (i: number, spot: Spot, apart: number): boolean =>
    standing.every(
      (other) =>
        Math.abs((x[other] as number) - spot.x) >=
          (halfWidth[other] as number) + (halfWidth[i] as number) + apart ||
        Math.abs((y[other] as number) - spot.y) >=
          (halfHeight[other] as number) + (halfHeight[i] as number) + apart,
    );
  const places = wanted.map((spot, i) => kept(i, spot));
  const stand = (i: number, place: Spot): void => {
    x[i] = place.x;
    y[i] = place.y;
    standing.push(i);
  };
  const pinned = new Set<number>();
  for (const i of pins.keys()) {
    const place = places[i] as Spot;
    if (!free(i, place, 0)) continue;
    pinned.add(i);
    stand(i, place);
  }
  places.forEach((place, i) => {
    if (pinned.has(i)) return;
    stand(
      i,
      nearestFree(place, (spot) => {
        const at = kept(i, spot);
        return free(i, at, gap) ? at : undefined;
      }),
    );
  });
}

function nearestFree(wanted: Spot, free: (spot: Spot) => Spot | undefined): Spot {
  for (let ring = 0; ; ring++) {
    const sides = Math.max(1, Math.min(48, ring * 6));
    for (let k = 0; k < sides; k++) {
      const angle = (2 * Math.PI * k) / sides;
      const found = free({
        x: wanted.x + Math.round(step * ring * Math.cos(angle)),
        y: wanted.y + Math.round(step * ring * Math.sin(angle)),
      });
      if (found) return found;
    }
  }
}
