import type { Known } from "../../../measures/amount.ts";
import { signsFor } from "../../../measures/amount-words.ts";
import { isUnasked } from "../../../measures/map-measure.ts";
import type { Entry } from "../../../measures/survey.ts";
import { glyph } from "../../../scene/glyph.ts";
import { lineHeight, lineMiddle, textLine } from "../../../scene/lettering.ts";
import { colourOf, ground, quiet } from "../../../scene/palette.ts";
import type { SceneNode } from "../../../scene/scene.ts";
import type { Group, Study } from "../../../study/model.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Part } from "../part.ts";

const cell = 19;
const markHeight = lineHeight(12);

/**
 * Where a theme was found: a filled mark for each group that has it, a hollow one where it was looked for in vain, a dash
 * where nobody says, "n/a" where nobody was asked.
 */
export function presencePart(
  voice: Voice,
  study: Study,
  entry: Entry,
  groups: readonly number[],
  counts: readonly Known[],
  maxWidth: number,
): Part {
  const perLine = Math.max(1, Math.min(groups.length, Math.floor(maxWidth / cell)));
  return {
    width: perLine * cell - 7,
    height: Math.ceil(groups.length / perLine) * markHeight,
    draw: (nodes, x, y) => {
      groups.forEach((g, i) => {
        const left = x + (i % perLine) * cell;
        const top = y + Math.floor(i / perLine) * markHeight;
        nodes.push(presenceSign(voice, study, entry, g, counts[i] ?? null, left + 6, top));
      });
    },
  };
}

/** What is drawn of one group on a line of 12 px text that starts at `top`, centred at `x`. */
export function presenceSign(
  voice: Voice,
  study: Study,
  entry: Entry,
  g: number,
  count: Known,
  x: number,
  top: number,
): SceneNode {
  return isUnasked(entry, g, "presence")
    ? textLine(voice.say("sign.notAsked"), x, top, { size: 12, fill: quiet, align: "middle" })
    : presenceMark(voice, study.groups[g] as Group, g, count, x, top);
}

/** One group's mark on a line of 12 px text that starts at `top`, centred at `x`. */
export function presenceMark(
  voice: Voice,
  group: Group,
  g: number,
  count: Known,
  x: number,
  top: number,
): SceneNode {
  if (!count || (count.min === 0 && count.max > 0)) {
    return textLine(signsFor(voice, count), x, top, { size: 12, fill: quiet, align: "middle" });
  }
  const colour = colourOf(group, g);
  const found = count.min > 0;
  const attrs = {
    fill: found ? colour : ground,
    stroke: colour,
    "stroke-width": 1.5,
    "data-group": group.id,
  };
  return glyph(g, x, lineMiddle(top, 12), found ? 4.5 : 4, attrs);
}
