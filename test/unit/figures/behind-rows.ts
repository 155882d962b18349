import type { Figure } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";

/** An upright line behind the rows, as far as it goes through one of them. */
interface Line {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly stroke: string | undefined;
  readonly grid: boolean;
}

/** What is drawn behind the rows of a chart: its paths' attributes, and how far below the figure's top they begin. */
function behind(figure: Figure): { paths: Record<string, string>[]; from: number } {
  const svg = renderToString(figure);
  const from = Number(/class="tl-body" transform="translate\(0 ([\d.]+)\)"/.exec(svg)?.[1]);
  const inside = svg.split('<g class="tl-behind">')[1]?.split("</g>")[0] ?? "";
  const paths = [...inside.matchAll(/<path ([^>]*)\/>/g)].map(([, attrs]) =>
    Object.fromEntries(
      [...(attrs ?? "").matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
  );
  return { paths, from };
}

/** The lines of axes and grids that go through a theme's row, from the figure's top. */
export function linesThrough(figure: Figure, id = "t"): Line[] {
  const box = figure.items.find((item) => item.id === id)?.box ?? { y: 0, height: 0 };
  const { paths, from } = behind(figure);
  return paths
    .flatMap(({ d = "", stroke, class: name }) =>
      [...d.matchAll(/M([-\d.]+) ([-\d.]+)V([-\d.]+)/g)].map(([, x, top, bottom]) => ({
        x: Number(x),
        top: from + Number(top),
        bottom: from + Number(bottom),
        stroke,
        grid: name === "tl-grid",
      })),
    )
    .filter(({ top, bottom }) => top < box.y + box.height - 0.5 && bottom > box.y + 0.5);
}

/** The ids of the themes whose rows are shaded. */
export function shaded(figure: Figure): string[] {
  const { paths, from } = behind(figure);
  const { d = "" } = paths.find((path) => path.class === "tl-marked") ?? {};
  const tops = [...d.matchAll(/M[-\d.]+ ([-\d.]+)h/g)].map(([, top]) => from + Number(top));
  return figure.items
    .filter(({ box }) => tops.some((top) => Math.abs(top - box.y - 0.5) < 0.02))
    .map(({ id }) => id);
}
