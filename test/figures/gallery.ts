import bigIt from "../../examples/studies/big-it-resistance.json" with { type: "json" };
import dataSharing from "../../examples/studies/data-sharing-three-groups.json" with { type: "json" };
import twoSites from "../../examples/studies/digital-technology-two-sites.json" with { type: "json" };
import fathers from "../../examples/studies/fathers-and-providers.json" with { type: "json" };
import fourSites from "../../examples/studies/national-agency-four-sites.json" with { type: "json" };
import founding from "../../examples/studies/peer-influence.json" with { type: "json" };
import illustrative from "../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import caregivers from "../../examples/studies/research-participation-caregivers.json" with { type: "json" };
import {
  type ChartOptions,
  divergenceChart,
  type Figure,
  type FigureOptions,
  type MapOptions,
  thematicMap,
} from "../../src/figures/index.ts";
import type { Study } from "../../src/study/model.ts";
import { parseStudy } from "../../src/study/parse.ts";
import * as samples from "./samples.ts";

/** A figure worth keeping an eye on: the goldens and the stories are made from these. */
export interface Entry {
  readonly name: string;
  /** What to look for in it. */
  readonly about: string;
  /** Draws it, in other colours where some are given. */
  readonly draw: (colours?: Pick<FigureOptions, "scheme" | "palette">) => Figure;
}

const map = (name: string, about: string, study: unknown, options: MapOptions = {}): Entry => ({
  name: `map-${name}`,
  about,
  draw: (colours) => thematicMap(parse(study), { ...options, ...colours }),
});

const chart = (name: string, about: string, study: unknown, options: ChartOptions = {}): Entry => ({
  name: `chart-${name}`,
  about,
  draw: (colours) => divergenceChart(parse(study), { ...options, ...colours }),
});

/** A study of its own for every drawing, so that none is remembered from the last; a parsed study reads back as it was. */
function parse(study: unknown): Study {
  return parseStudy(JSON.parse(JSON.stringify(study)));
}

/** Every layout and form, every state, the study that it all began with, and the edges. */
export const gallery: readonly Entry[] = [
  map("tree", "The founding study, illustrative counts, as a tree.", illustrative, { layout: "tree" }),
  map("mindmap", "The same around its title.", illustrative, { layout: "mindmap", width: 960 }),
  map("mindmap-720", "Too narrow for columns on both sides: the sides are outlines.", illustrative, {
    layout: "mindmap",
  }),
  map("outline-360", "On a phone: an outline.", illustrative, { layout: "mindmap", width: 360 }),
  map("published", "Published quotations only.", founding, { layout: "mindmap", width: 960 }),
  map("no-numbers", "A map without numbers.", illustrative, { encode: "none" }),
  map("no-counts", "A study that reports no counts; links between themes.", bigIt, { layout: "mindmap" }),
  map("links", "All kinds of links, with and without words.", samples.everyLink),
  map("links-mindmap", "Links from side to side.", samples.everyLink, { layout: "mindmap", width: 900 }),
  map("links-360", "Links in an outline.", samples.everyLink, { width: 360 }),
  map("presence", "Presence marks of four groups.", fourSites),
  map("three-groups", "Three groups, 284 themes, four levels.", dataSharing, { width: 720 }),
  map("two-sites", "Two organisations, presence only, one link.", twoSites),
  map("every-count", "Zero, bounds, words and not reported are told apart.", samples.everyCount),
  map("collapsed", "A collapsed branch says how much it hides.", illustrative, { collapsed: ["channels"] }),
  map("selected", "A selected theme and one pointed at.", illustrative, {
    selected: "institutions",
    hovered: "trust",
  }),
  map("long-and-deep", "Long labels, seven levels.", samples.longAndDeep),
  map("long-and-deep-360", "The same on a phone.", samples.longAndDeep, { width: 360 }),
  map("many-scripts", "Seven writing systems.", samples.manyScripts),
  map("twelve-groups", "Twelve groups on 360 px.", samples.twelveGroups, { width: 360 }),
  map("radial", "Rings around the title.", illustrative, { layout: "radial", width: 960 }),
  map("radial-1200", "Four levels.", fathers, { layout: "radial", width: 1200 }),
  map("radial-720", "No room for four levels: an outline.", fathers, { layout: "radial" }),
  map("force", "A loose web.", illustrative, { layout: "force" }),
  map("force-1200", "Four levels.", fathers, { layout: "force", width: 1200 }),
  map("force-360", "The web on a phone.", illustrative, { layout: "force", width: 360 }),
  map("force-links", "Links around labels.", samples.everyLink, { layout: "force" }),
  map("force-pinned", "Two themes where their author wants them.", samples.pinned, { layout: "force" }),
  map("prevalence", "Participants who voiced each theme, on one scale.", illustrative, {
    encode: "prevalence",
    width: 960,
  }),
  map("total", "All groups together.", illustrative, { encode: "total" }),
  map("divergence", "How far the groups differ.", illustrative, {
    encode: "divergence",
    layout: "mindmap",
    width: 960,
  }),
  map("divergence-judged", "What the authors judge otherwise is not marked.", samples.judgements, {
    encode: "divergence",
  }),
  map("treemap-divergence-judged", "The same in cells.", samples.judgements, {
    encode: "divergence",
    layout: "treemap",
  }),
  map("divergence-undefined", "No differences to tell: where themes were found.", twoSites, {
    encode: "divergence",
  }),
  map("page", "A page of 174 by 234 mm: the text as large as fits.", fathers, {
    printWidth: 174,
    printHeight: 234,
  }),
  map("page-columns", "An outline in columns, with the path of a branch that goes on.", dataSharing, {
    width: 1200,
    maxHeight: 4400,
  }),
  map("column", "A column of 85 mm.", illustrative, { printWidth: 85 }),
  map("focus", "A branch and the path that leads to it.", fathers, {
    focus: "barriers/factors-related-to-fathers",
    width: 600,
  }),
  map("levels", "The first level of four.", dataSharing, { expandTo: 1, width: 600 }),
  map("right-to-left", "Mirrored: reading starts on the right.", samples.mirroredStudy),
  map("right-to-left-mindmap", "The first themes to the left of the middle.", samples.mirroredStudy, {
    layout: "mindmap",
    width: 960,
  }),
  map("right-to-left-360", "An outline from the right.", samples.mirroredStudy, { width: 360 }),
  map("one-root", "The only theme at the top as the middle.", samples.oneRoot, {
    layout: "mindmap",
    width: 960,
  }),
  map("pack", "Circles in circles; a list for the labels that have no room.", illustrative, {
    layout: "pack",
  }),
  map("pack-1200", "Four levels.", fathers, { layout: "pack", width: 1200 }),
  map("pack-every-count", "Zero, bounds and not reported: thin and dashed circles.", samples.everyCount, {
    layout: "pack",
  }),
  map("sunburst", "Rings by level.", illustrative, { layout: "sunburst" }),
  map("sunburst-360", "On a phone: mostly numbers.", illustrative, { layout: "sunburst", width: 360 }),
  map("sunburst-1200", "Four levels, some counts not reported.", fathers, {
    layout: "sunburst",
    width: 1200,
  }),
  map("icicle", "Columns by level; heights are counts.", illustrative, { layout: "icicle" }),
  map("icicle-360", "The same on a phone.", illustrative, { layout: "icicle", width: 360 }),
  map("icicle-four-levels", "Four levels, some counts not reported.", fathers, { layout: "icicle" }),
  map("treemap", "Nested rectangles, each theme with a heading.", illustrative, { layout: "treemap" }),
  map("treemap-three-groups", "Three groups, 284 themes: a list.", dataSharing, {
    layout: "treemap",
    width: 1200,
  }),
  map("treemap-no-counts", "No counts: equal cells.", bigIt, { layout: "treemap" }),
  map("treemap-many-scripts", "Seven writing systems, five groups.", samples.manyScripts, {
    layout: "treemap",
  }),
  map("treemap-divergence", "Cells filled by how far the groups differ.", illustrative, {
    layout: "treemap",
    encode: "divergence",
  }),
  map(
    "sunburst-divergence",
    "The same in rings; where a difference is not certain, no colour.",
    illustrative,
    {
      layout: "sunburst",
      encode: "divergence",
      hovered: "institutions",
    },
  ),
  map(
    "treemap-right-to-left",
    "Mirrored: a study in Arabic, with prevalence as bars.",
    samples.mirroredStudy,
    {
      layout: "treemap",
      encode: "prevalence",
    },
  ),
  map("dark", "On a dark ground; the theme pointed at and the selected one too.", illustrative, {
    scheme: "dark",
    hovered: "trust",
    selected: "channels",
  }),
  map("treemap-divergence-dark", "Large differences are light there, hardly any are dark.", illustrative, {
    layout: "treemap",
    encode: "divergence",
    scheme: "dark",
  }),
  map("treemap-divergence-grey", "Both ends are dark: the marks say which group is ahead.", illustrative, {
    layout: "treemap",
    encode: "divergence",
    palette: "grey",
  }),
  map("pack-dark-grey", "Greys on a dark ground.", illustrative, {
    layout: "pack",
    scheme: "dark",
    palette: "grey",
  }),
  map("one-theme", "One theme.", samples.oneTheme),
  map("no-themes", "No themes yet.", samples.noThemes),
  chart("units", "One mark per participant; one difference stands out.", illustrative),
  chart("units-360", "The same on a phone.", illustrative, { width: 360 }),
  chart("units-sorted", "Sorted by difference within each theme.", illustrative, {
    sort: "difference",
    width: 900,
  }),
  chart("units-published", "What the article reports, and what it does not.", founding),
  chart("every-count", "Zero, bounds, words and not reported are told apart.", samples.everyCount),
  chart("butterfly", "Shares of quotes, two groups.", fathers, { form: "butterfly" }),
  chart("butterfly-every-count", "Bounds as bars.", samples.everyCount, { form: "butterfly" }),
  chart("butterfly-prevalence", "Participants as bars.", caregivers, { form: "butterfly" }),
  chart("dumbbell", "More participants than marks can show: both groups on one axis.", caregivers),
  chart("dumbbell-every-count", "Bounds as ranges, equal values below each other.", samples.everyCount, {
    form: "dumbbell",
  }),
  chart("dumbbell-360", "The label above its marks, numbers beside them.", samples.everyCount, {
    form: "dumbbell",
    width: 360,
  }),
  chart("dumbbell-three-groups", "Three groups under their names.", dataSharing, {
    form: "dumbbell",
    flat: true,
    top: 12,
    sort: "absolute",
    width: 1200,
  }),
  chart("dumbbell-four-groups-360", "Four groups: the numbers below the marks.", samples.fourGroups, {
    form: "dumbbell",
    width: 360,
  }),
  chart("dumbbell-intervals", "Wilson's and Newcombe's intervals as thin lines.", samples.everyCount, {
    form: "dumbbell",
    intervals: true,
    width: 900,
  }),
  chart("dumbbell-long-labels", "Long labels beside an axis.", samples.longAndDeep, { form: "dumbbell" }),
  chart("difference", "Bars from zero, in the colour of the group that is ahead.", illustrative, {
    form: "difference",
  }),
  chart("difference-every-count", "Differences between bounds, and none.", samples.everyCount, {
    form: "difference",
  }),
  chart("difference-360", "The evidence below each bar.", samples.everyCount, {
    form: "difference",
    width: 360,
  }),
  chart("difference-rest", "The group that differs most from all others.", samples.fourGroups, {
    form: "difference",
    compare: "rest",
  }),
  chart("difference-intervals", "Thin lines with dots, no bars.", samples.fourGroups, {
    form: "difference",
    reference: "a",
    intervals: true,
  }),
  chart("matrix", "Presence marks of four groups.", fourSites),
  chart("matrix-two-groups", "Two groups as a matrix, with differences.", illustrative, { form: "matrix" }),
  chart("matrix-360", "Four groups on a phone.", fourSites, { width: 360 }),
  chart("matrix-three-groups", "Three groups, many rows.", dataSharing, { width: 900 }),
  chart("matrix-twelve-groups", "Twelve groups on 360 px.", samples.twelveGroups, { width: 360 }),
  chart("matrix-many-scripts", "Group names in five scripts.", samples.manyScripts),
  chart("dark", "On a dark ground.", illustrative, { scheme: "dark" }),
  chart("grey", "Four groups in grey, told apart by shape and by lightness.", fourSites, { palette: "grey" }),
  chart("grey-five-groups", "Four greys for five groups: the fifth differs in shape.", samples.manyScripts, {
    palette: "grey",
  }),
  chart("own-colours", "Yellow is hard to see on white: a note says so.", illustrative, {
    palette: ["#7d2329", "#ffee00"],
  }),
  chart("g2", "Signed G2 in place of the difference: the twelve largest of 34.", fathers, {
    statistic: "g2",
    sort: "absolute",
    flat: true,
    top: 12,
  }),
  chart("g2-360", "The same on a phone.", fathers, {
    statistic: "g2",
    sort: "absolute",
    flat: true,
    top: 12,
    width: 360,
  }),
  chart("g2-rest", "Each of three groups with the rest: the largest, and whose it is.", dataSharing, {
    statistic: "g2",
    measure: "share",
    compare: "rest",
    sort: "absolute",
    flat: true,
    top: 12,
  }),
  chart("contribution", "How much of the divergence of three groups' quotes is on each theme.", dataSharing, {
    statistic: "contribution",
    measure: "share",
    flat: true,
    top: 12,
  }),
  chart("judgements", "Solid and hollow edges, and the marks of judgements.", samples.judgements),
  chart("suppressed-360", "Small counts are not told.", samples.judgements, { suppressBelow: 5, width: 360 }),
  chart("dots", "Four groups, one mark per participant.", samples.wards, { form: "dots" }),
  chart("dots-360", "The same on a phone: lines of five.", samples.wards, { form: "dots", width: 360 }),
  chart("dots-reference", "Against a reference, which is named; signs say who differs.", samples.wards, {
    form: "dots",
    reference: "nurses",
    width: 900,
  }),
  chart("dots-every-count", "Bounds and not reported, two groups.", samples.everyCount, {
    form: "dots",
    width: 1000,
  }),
  chart("dots-long", "Long labels, five scripts.", samples.manyScripts, { form: "dots", width: 600 }),
  chart("slope", "A pair: one line stands out.", illustrative, { form: "slope" }),
  chart("slope-360", "The same on a phone: labels to the right.", illustrative, {
    form: "slope",
    width: 360,
  }),
  chart("slope-ordered", "Four groups on three levels; bounds and a gap.", samples.wards, {
    form: "slope",
    compare: "ordered",
    width: 900,
  }),
  chart("slope-ordered-360", "The same on a phone.", samples.wards, {
    form: "slope",
    compare: "ordered",
    width: 360,
  }),
  chart("slope-published", "What is not reported stands below.", founding, { form: "slope" }),
  chart("slope-long", "Long labels that give way to each other.", samples.longAndDeep, {
    form: "slope",
    measure: "share",
    width: 600,
  }),
  chart("slope-share", "Shares of quotes in print, one column of a journal.", fathers, {
    form: "slope",
    top: 6,
    printWidth: 85,
  }),
  chart("matrix-reference", "Signs where a group differs from the reference.", samples.wards, {
    reference: "patients",
  }),
  chart("matrix-rest-360", "Signs against the rest, on a phone.", samples.wards, {
    compare: "rest",
    width: 360,
  }),
  chart("matrix-ordered", "Groups of one level under one line.", fourSites, { compare: "ordered" }),
  chart("scatter", "Shares of quotes, two groups: many themes share a place.", fathers, { form: "scatter" }),
  chart("scatter-360", "The same on a phone: mostly numbers.", fathers, { form: "scatter", width: 360 }),
  chart("scatter-1200", "Wide: the list stands beside the panel.", fathers, { form: "scatter", width: 1200 }),
  chart("scatter-illustrative", "One difference stands out.", illustrative, { form: "scatter" }),
  chart("scatter-published", "What the article reports; what it does not is listed.", founding, {
    form: "scatter",
  }),
  chart("scatter-every-count", "Bounds in one group and in both; what has no place.", samples.everyCount, {
    form: "scatter",
  }),
  chart("scatter-column", "A column of 85 mm.", illustrative, { form: "scatter", printWidth: 85 }),
  chart("right-to-left", "Mirrored: labels and the first group at the right.", samples.mirroredStudy),
  chart(
    "right-to-left-360",
    "The axis, its numbers and its arrows run from the right.",
    samples.mirroredStudy,
    {
      form: "difference",
      width: 360,
    },
  ),
  chart(
    "right-to-left-scatter",
    "Both axes start at the right; points are labelled to their left.",
    samples.mirroredStudy,
    {
      form: "scatter",
    },
  ),
  chart("not-reported", "A study that reports no counts.", bigIt),
  chart("long-and-deep", "Long labels beside marks.", samples.longAndDeep, { width: 600 }),
  chart("no-themes", "No themes yet.", samples.noThemes),
];
