import { num, type SceneNode, s } from "./scene.ts";

/** Unit shapes around the origin, drawn in order of how well they tell apart; one for each of up to 12 groups. */
const polygons: readonly (readonly (readonly [number, number])[])[] = [
  [], // a circle
  square(0.9),
  regular(3, -90, 1.2),
  square(1.25, 45),
  cross(0.4),
  regular(3, 90, 1.2),
  cross(0.4, 45),
  regular(5, -90, 1.12),
  bar(1.15, 0.5),
  star(5, 0.5),
  bar(0.5, 1.15),
  regular(6, 0, 1.1),
];

/** The mark of the group at `index`, centred on (x, y), about `2 × radius` across. */
export function glyph(
  index: number,
  x: number,
  y: number,
  radius: number,
  attrs: Readonly<Record<string, string | number | undefined>>,
  key?: string,
): SceneNode {
  const points = polygons[index % polygons.length] as readonly (readonly [number, number])[];
  const made: Record<string, string | number | undefined> = {};
  if (points.length) {
    let d = "";
    for (const [dx, dy] of points) d += `${d ? "L" : "M"}${num(x + dx * radius)} ${num(y + dy * radius)}`;
    made.d = `${d}Z`;
  } else {
    made.cx = x;
    made.cy = y;
    made.r = radius;
  }
  for (const name in attrs) made[name] = attrs[name];
  return s(points.length ? "path" : "circle", made, [], key);
}

/** A filled (or hollow) diamond: the author's judgement. */
export function diamond(
  x: number,
  y: number,
  radius: number,
  attrs: Readonly<Record<string, string>>,
): SceneNode {
  return glyph(3, x, y, radius, attrs);
}

function regular(corners: number, from: number, radius: number): [number, number][] {
  return Array.from({ length: corners }, (_, i) => polar(from + (360 * i) / corners, radius));
}

function square(radius: number, turn = 0): [number, number][] {
  return regular(4, 45 + turn, radius * (turn ? 1 : Math.SQRT2));
}

function star(corners: number, inner: number): [number, number][] {
  return Array.from({ length: 2 * corners }, (_, i) => polar(-90 + (180 * i) / corners, i % 2 ? inner : 1.2));
}

function bar(w: number, h: number): [number, number][] {
  return [
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
  ];
}

function cross(w: number, turn = 0): [number, number][] {
  const arm: [number, number][] = [
    [-w, -1.15],
    [w, -1.15],
    [w, -w],
  ];
  return [0, 90, 180, 270].flatMap((angle) => arm.map(([x, y]) => rotate(x, y, angle + turn)));
}

function polar(degrees: number, radius: number): [number, number] {
  return rotate(radius, 0, degrees);
}

function rotate(x: number, y: number, degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}
