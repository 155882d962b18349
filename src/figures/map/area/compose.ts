import { lineHeight, textLine } from "../../../scene/lettering.ts";
import { type SceneNode, s } from "../../../scene/scene.ts";
import { textWidth } from "../../../text/width.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Box } from "../../figure.ts";
import type { MapPicture, MapRequest, ThemePlace } from "../picture.ts";
import { captionOf } from "./caption.ts";
import { linkWords } from "./link-words.ts";
import { listOf } from "./list.ts";
import type { Reason } from "./paint.ts";
import { sectionsOf } from "./sections.ts";
import type { AreaWeights } from "./weights.ts";
import { type Label, type Room, type Writing, write } from "./write.ts";

/** A theme's cell, before anything is written in it. */
export interface PlannedCell {
  /** Its outline and the parts of the groups. */
  readonly marks: readonly SceneNode[];
  /** Where its label, or else its number, may stand; none where it has no room at all. */
  readonly room?: Room | undefined;
  readonly box: Box;
  /** The middle of the branch's toggle. */
  readonly toggle: { readonly x: number; readonly y: number };
}

/** Cells as a layout places them, from the top of the map's body. */
export interface AreaPlan {
  readonly height: number;
  /** One for each theme, in the forest's order. */
  readonly cells: readonly PlannedCell[];
  /** What decides on what of a cell is its size, and where the parts of the groups are. */
  readonly layout: "icicle" | "pack" | "sunburst" | "treemap";
  /** Why cells have no colour, as far as there are any. */
  readonly reasons: readonly Reason[];
}

/** A plan with all that can be written in its cells. */
export interface AreaDraft {
  readonly plan: AreaPlan;
  readonly labels: readonly Label[];
  readonly writings: readonly (Writing | null)[];
  /** Where a number stands in each cell whose label has no room. */
  readonly spots: readonly ({ readonly x: number; readonly y: number } | null)[];
  /** How much is said within the cells, from 0 to 1. */
  readonly worth: number;
}

const font = { size: 12, bold: true };

/** Writes in the cells of a plan what fits. */
export function draftOf(plan: AreaPlan, labels: readonly Label[]): AreaDraft {
  const writings = plan.cells.map(({ room }, i) => (room ? write(labels[i] as Label, room) : null));
  const digits = {
    width: textWidth("8".repeat(String(labels.length).length), font),
    height: lineHeight(font.size),
  };
  const spots = plan.cells.map(({ room }, i) => (room && !writings[i] ? room.place([digits]) : null));
  let [worth, most] = [0, 0];
  writings.forEach((writing, i) => {
    const { importance } = labels[i] as Label;
    worth += importance * (writing?.worth ?? (spots[i] ? 0.2 : 0));
    most += importance;
  });
  return { plan, labels, writings, spots, worth: worth / (most || 1) };
}

/** The first draft that says about as much as any. */
export function bestOf(drafts: readonly AreaDraft[]): AreaDraft {
  const most = Math.max(...drafts.map((draft) => draft.worth));
  return drafts.find((draft) => draft.worth >= most - 0.015) as AreaDraft;
}

/** With less room than this for a theme on average, in px², hardly any would hold a number. */
const leastArea = 200;

/** Whether a map's themes are so many that no cells of its width can tell them apart. */
export const isCrowded = ({ forest, width }: MapRequest): boolean =>
  forest.contents.length * leastArea > 2.2 * width * width;

/** Fewer cells than this part of all with a label or a number make no figure. */
const leastReadable = 0.3;

/** The picture of a draft: cells, what the sizes mean, and a list of the labels and counts that have no room; `null` where hardly any cell can be told from the others. */
export function pictureOfAreas(
  request: MapRequest,
  { remarks, unit }: AreaWeights,
  { plan, labels, writings, spots }: AreaDraft,
): MapPicture | null {
  const { contents } = request.forest;
  const told = contents.filter((_, i) => writings[i] || spots[i]).length;
  if (told < leastReadable * contents.length) return null;
  const numbers = new Map<number, string>();
  contents.forEach((_, i) => {
    if (!writings[i] && spots[i]) numbers.set(i, String(numbers.size + 1));
  });
  const links = linkWords(request.voice, request.forest);
  const words = captionOf(request, plan, unit, remarks, links.drawn, plan.height + 10);
  const sections = sectionsOf(request, writings, numbers);
  const list = listOf(sections, request);
  const listTop = words.bottom + (sections.length ? 12 : 0);
  const nodes: SceneNode[] = [];
  const places = new Map<string, ThemePlace>();
  contents.forEach(({ entry }, i) => {
    const { marks, box, toggle } = plan.cells[i] as PlannedCell;
    const number = numbers.get(i);
    const spot = spots[i];
    const row = list.rows.get(i);
    const fill = (labels[i] as Label).ink;
    const inside = number && spot ? [textLine(number, spot.x, spot.y, { ...font, fill })] : [];
    const { id } = entry.theme;
    const moved = row && s("g", { transform: `translate(0 ${listTop})` }, row.nodes);
    const attrs = { class: `tl-theme tl-level-${entry.level}`, "data-theme": id };
    nodes.push(s("g", attrs, [...marks, ...(writings[i]?.nodes ?? inside), moved], `theme ${id}`));
    places.set(id, {
      // Where nothing in a cell tells which theme it is, the list does.
      box: row && !number && !writings[i] ? { ...row.box, y: row.box.y + listTop } : box,
      toggle: { x: toggle.x - 12, y: toggle.y - 12, width: 24, height: 24 },
      cell: !row || number !== undefined || writings[i] !== null,
      filled: request.encoding.differences !== undefined,
    });
  });
  const headings = list.headings.length
    ? [s("g", { class: "tl-headings", transform: `translate(0 ${listTop})` }, list.headings, "headings")]
    : [];
  return {
    nodes: [...nodes, s("g", { class: "tl-sizes" }, words.nodes, "sizes"), ...headings],
    height: listTop + list.height,
    places,
    cut: [],
    titleInside: false,
    cells: true,
    notes: [...remarks, ...listNotes(request.voice, writings), ...links.notes],
  };
}

function listNotes({ say }: Voice, writings: readonly (Writing | null)[]): string[] {
  const listed = writings.filter((writing) => !writing).length;
  return listed > writings.length / 2 ? [say("area.longList")] : [];
}
