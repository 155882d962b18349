import { contrast, distance } from "../scene/contrast.ts";
import type { SceneNode } from "../scene/scene.ts";
import { asItIs, dark, darkGrey, grey, inScheme, light, type Scheme } from "../scene/scheme.ts";
import { parseColor } from "../study/color.ts";
import type { Group, Study } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import type { Voice } from "../words/voice.ts";
import { listed } from "./listed.ts";
import type { FigureOptions } from "./options.ts";

type ColourOptions = Pick<FigureOptions, "scheme" | "palette">;

/** The scheme that options ask for. */
function schemeOf({ scheme, palette }: ColourOptions): Scheme {
  if (palette === "grey") return scheme === "dark" ? darkGrey : grey;
  return scheme === "dark" ? dark : light;
}

/** What is drawn, in the colours that options ask for. */
export const inColours = (node: SceneNode, options: ColourOptions): SceneNode =>
  inScheme(node, schemeOf(options));

/** A group's colour as somebody chose it, in the options or in the study; `undefined` where it is the scheme's. */
function ownColour(group: Group, g: number, { palette }: ColourOptions): string | undefined {
  if (palette === "grey") return undefined;
  const listed = typeof palette === "object" ? palette[g] : undefined;
  return listed === undefined ? group.color : parseColor(listed);
}

const colouredStudies = new WeakMap<Study, Map<string, Study>>();

/**
 * The study as it is drawn in the colours that options ask for: with a colour for each group where that is not what
 * figures are drawn in anyway. Made once for a study, as a study never changes.
 */
export function coloured(study: Study, options: ColourOptions): Study {
  const { groups, shown } = schemeOf(options);
  if (!shown && typeof options.palette !== "object") return study;
  const known = colouredStudies.get(study) ?? new Map<string, Study>();
  colouredStudies.set(study, known);
  const key = JSON.stringify([options.scheme, options.palette]);
  const made = known.get(key) ?? {
    ...study,
    groups: study.groups.map((group, g) => {
      const color = ownColour(group, g, options) ?? (groups[g % groups.length] as string);
      return { ...group, color: shown ? asItIs(color) : color };
    }),
  };
  known.set(key, made);
  return made;
}

/** The contrast that marks need with the ground: https://www.w3.org/TR/WCAG22/#non-text-contrast */
const leastContrast = 3;

/**
 * The distance below which two groups' colours are called hard to tell apart: five times what can just be told apart
 * side by side, as marks are small and lie apart. About 10 by CIEDE2000.
 */
const leastDistance = 0.1;

/**
 * What is said of groups that a palette has no colour for, and of their own colours that are hard to see on the ground,
 * or to tell from another group's; not drawn.
 */
export function colourRemarks(
  voice: Voice,
  study: Study,
  shown: readonly number[],
  options: ColourOptions,
): string[] {
  const { ground, groups } = schemeOf(options);
  const { palette } = options;
  const without = typeof palette === "object" ? shown.filter((g) => g >= palette.length) : [];
  const names = without.map((g) => (study.groups[g] as Group).label);
  const missing = names.length ? [voice.say("remark.noColour", { groups: listed(voice, names) })] : [];
  const marks = shown.map((g) => {
    const group = study.groups[g] as Group;
    const own = ownColour(group, g, options);
    return { name: isolate(group.label), own, colour: own ?? (groups[g % groups.length] as string) };
  });
  const doubtful = marks.flatMap(({ name, own, colour }, i) => {
    const found = own === undefined ? Infinity : contrast(own, ground);
    // Cut off, not rounded: 2.96 is not 3.0.
    const faint =
      found < leastContrast
        ? [
            voice.say("remark.faint", {
              colour,
              group: name,
              contrast: voice.number(Math.floor(found * 10) / 10, 1),
              ground,
            }),
          ]
        : [];
    const close = marks.slice(0, i).flatMap((other) => {
      const apart = distance(colour, other.colour);
      return (own ?? other.own) !== undefined && apart < leastDistance
        ? [
            voice.say("remark.close", {
              first: other.colour,
              firstGroup: other.name,
              second: colour,
              secondGroup: name,
              distance: voice.number(Math.floor(apart * 100) / 100, 2),
              least: leastDistance,
            }),
          ]
        : [];
    });
    return [...faint, ...close];
  });
  return [...missing, ...doubtful];
}
