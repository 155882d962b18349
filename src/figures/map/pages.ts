import { linesHeight } from "../../scene/lettering.ts";
import { isolate } from "../../text/direction.ts";
import { wrap } from "../../text/wrap.ts";
import type { Voice } from "../../words/voice.ts";
import type { Arrangement, Forest, Heading, Spot } from "./forest.ts";
import { dense, inOutline, roomy } from "./outline.ts";
import { maxLines, small } from "./text-part.ts";

const columnGap = 28;
const leastColumn = 200;

/**
 * An outline that goes on in a next column where it reaches `limit`, in as few columns as that takes, all about equally
 * high, and rows closer together only where nothing else fits. Where nothing fits at all it is the lowest that was tried.
 */
export function inPages(
  voice: Voice,
  forest: Forest,
  width: number,
  leftEdge: number,
  limit: number,
): Arrangement {
  const most = Math.max(1, Math.floor((width - leftEdge + columnGap) / (leastColumn + columnGap)));
  let lowest: Arrangement | undefined;
  for (const spacing of [roomy, dense]) {
    for (let columns = 1; columns <= most; columns++) {
      const each = (width - leftEdge - columnGap * (columns - 1)) / columns;
      const outline = inOutline(forest, each, 0, spacing);
      const breaks = evenBreaks(voice, outline, each, limit, columns);
      const arrangement = columnsOf(outline, breaks, leftEdge, each);
      // Too high all the same: a single row may be higher than the limit.
      if (arrangement.height <= limit) return arrangement;
      if (!lowest || arrangement.height < lowest.height) lowest = arrangement;
    }
  }
  return lowest as Arrangement;
}

/** Breaks into no more than so many columns, none much higher than it must be; within `limit` if that can be. */
function evenBreaks(
  voice: Voice,
  outline: Arrangement,
  width: number,
  limit: number,
  columns: number,
): Break[] {
  const isEnough = breaksOf(voice, outline, width, limit).length <= columns;
  let [low, high] = [outline.height / columns, isEnough ? limit : outline.height];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (breaksOf(voice, outline, width, middle).length <= columns) high = middle;
    else low = middle;
  }
  return breaksOf(voice, outline, width, high);
}

/** Where a column starts, and what of the branch it goes on with is said above it. */
interface Break {
  readonly at: number;
  readonly lines: readonly string[];
  readonly height: number;
}

function breaksOf(voice: Voice, { spots }: Arrangement, width: number, limit: number): Break[] {
  const breaks: Break[] = [{ at: 0, lines: [], height: 0 }];
  let top = spots.length ? topOf(spots[0] as Spot) : 0;
  let room = limit;
  for (let i = 1; i < spots.length; i++) {
    if (bottomOf(spots[i] as Spot) - top <= room) continue;
    let at = i;
    // No theme stands at the foot of a column without the first of its subthemes.
    const last = (breaks.at(-1) as Break).at;
    while (at - 1 > last && (spots[at] as Spot).parent === at - 1) at--;
    const next = continued(voice, spots, at, width);
    breaks.push(next);
    top = topOf(spots[at] as Spot);
    room = limit - next.height;
  }
  return breaks;
}

/** "Power › Channels of influence, continued", above a column that starts within a branch. */
function continued(voice: Voice, spots: readonly Spot[], at: number, width: number): Break {
  const path: string[] = [];
  for (let i = (spots[at] as Spot).parent; i >= 0; i = (spots[i] as Spot).parent) {
    path.unshift(isolate((spots[i] as Spot).block.content.entry.theme.label));
  }
  if (!path.length) return { at, lines: [], height: 0 };
  const { lines } = wrap(voice.say("map.continued", { path: path.join(" › ") }), width, small, maxLines);
  return { at, lines, height: linesHeight(lines, small.size) + 7 };
}

function columnsOf(
  outline: Arrangement,
  breaks: readonly Break[],
  leftEdge: number,
  width: number,
): Arrangement {
  const starts = breaks.map((_, column) => leftEdge + column * (width + columnGap));
  const spots: Spot[] = [];
  const headings: Heading[] = [];
  let height = 0;
  breaks.forEach(({ at, lines, height: above }, column) => {
    const members = outline.spots.slice(at, breaks[column + 1]?.at);
    const first = members[0];
    const u = starts[column] as number;
    if (lines.length) headings.push({ lines, u, v: 0 });
    for (const spot of members) {
      const v = spot.v - topOf(first as Spot) + above;
      const moved = { ...spot, u: u + spot.u, v, column };
      spots.push(moved);
      height = Math.max(height, bottomOf(moved));
    }
  });
  const ends = starts.map((start) => start + width);
  return {
    kind: "outline",
    spots,
    headings,
    width: ends.at(-1) ?? leftEdge,
    height,
    starts,
    ends,
    middle: height / 2,
  };
}

const topOf = ({ v, beside }: Spot): number => v + beside.reduce((top, part) => Math.min(top, part.v), 0);

const bottomOf = ({ v, block, beside }: Spot): number =>
  v + beside.reduce((bottom, placed) => Math.max(bottom, placed.v + placed.part.height), block.height);
