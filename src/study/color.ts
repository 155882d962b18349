/** CSS's 17 basic names, and the other spelling of gray. */
const names =
  "aqua#0ff black#000 blue#00f fuchsia#f0f gray#808080 green#008000 grey#808080 lime#0f0 maroon#800000 navy#000080 " +
  "olive#808000 orange#ffa500 purple#800080 red#f00 silver#c0c0c0 teal#008080 white#fff yellow#ff0";

const notation =
  /^(rgb|hsl|oklch)\(\s*([-+.\d]+)(%|deg)?[\s,]+([-+.\d]+)(%|deg)?[\s,]+([-+.\d]+)(%|deg)?\s*\)$/;

/** What each number of a notation is divided by: plain, as a percentage, as an angle (0: not allowed). */
const scales: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  rgb: [
    [255, 100, 0],
    [255, 100, 0],
    [255, 100, 0],
  ],
  hsl: [
    [1, 0, 1],
    [100, 100, 0],
    [100, 100, 0],
  ],
  oklch: [
    [1, 100, 0],
    [1, 250, 0],
    [1, 0, 1],
  ],
};

/**
 * A CSS colour as `#rrggbb`, the form that every SVG renderer knows; `undefined` for anything else. Read are `#rgb`,
 * `#rrggbb`, `rgb()`, `hsl()` and `oklch()` with three numbers, and the basic names.
 */
export function parseColor(text: string): string | undefined {
  // So short a text can take no expression long.
  if (text.length > 64) return undefined;
  const color = text.trim().toLowerCase();
  const named = names.split(" ").find((name) => name.startsWith(`${color}#`));
  const hex = named?.slice(color.length) ?? color;
  if (/^#([\da-f]{3}){1,2}$/.test(hex)) return hex.length > 4 ? hex : hex.replace(/[\da-f]/g, "$&$&");
  const parts = notation.exec(color);
  if (!parts) return undefined;
  const model = parts[1] as string;
  const [a, b, c] = [0, 1, 2].map((i) => {
    const unit = parts[2 * i + 3];
    return Number(parts[2 * i + 2]) / (scales[model]?.[i]?.[unit === "%" ? 1 : unit ? 2 : 0] || Number.NaN);
  }) as [number, number, number];
  const channels =
    model === "rgb"
      ? [a, b, c]
      : model === "hsl"
        ? fromHSL(a, clip(b), c)
        : fromOklch(clip(a), Math.max(0, b), c);
  if (channels.some(Number.isNaN)) return undefined;
  return `#${channels.map((x) => (Math.round(clip(x) * 255) + 256).toString(16).slice(1)).join("")}`;
}

function clip(x: number): number {
  return Math.min(1, Math.max(0, x));
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHSL(hue: number, saturation: number, light: number): number[] {
  return [0, 8, 4].map((n) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}

/** https://www.w3.org/TR/css-color-4/#color-conversion-code: OKLCH to OKLab to linear sRGB to sRGB. */
function fromOklch(light: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (light + 0.3963378 * a + 0.2158038 * b) ** 3;
  const m = (light - 0.1055613 * a - 0.0638542 * b) ** 3;
  const s = (light - 0.0894842 * a - 1.2914855 * b) ** 3;
  return [
    4.0767417 * l - 3.3077116 * m + 0.23097 * s,
    -1.268438 * l + 2.6097574 * m - 0.3413194 * s,
    -0.0041961 * l - 0.7034186 * m + 1.7076147 * s,
  ].map((x) => (x > 0.0031308 ? 1.055 * x ** (1 / 2.4) - 0.055 : 12.92 * x));
}
