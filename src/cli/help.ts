import { compares, encodes, forms, layouts, measures, schemes, sorts, statistics } from "../figures/index.ts";

/** What `themeloom --help` prints. */
export const help: string = `themeloom: figures of a thematic analysis

  themeloom render STUDY [options]   draws a figure as SVG
  themeloom table STUDY [options]    writes the study's numbers as CSV
  themeloom check STUDY              says what is wrong or doubtful in a study

STUDY is a JSON file; - reads standard input.

Options of render:
  --figure map|chart        thematic map or divergence chart (map)
  --layout NAME             layout of a map: auto, ${layouts.join(", ")} (tree)
  --encode NAME             what themes show: ${encodes.join(", ")} (counts)
  --form NAME               form of a chart: auto, ${forms.join(", ")} (auto)
  --sort NAME               order of a chart's rows: ${sorts.join(", ")} (difference)
  --statistic NAME          how groups differ: ${statistics.join(", ")} (difference)
  --flat                    a chart's rows all together, not below the themes at the top
  --top N                   how many rows of a chart are drawn (all)
  --measure NAME            what is counted: auto, ${measures.join(", ")} (auto)
  --compare NAME            how groups are compared: auto, ${compares.join(", ")} (auto)
  --reference ID            the group that the others are compared with
  --suppress-below N        counts from 1 to N - 1 are not told, nor totals that give one away
  --percent                 percentages where every group has 20 or more
  --intervals               95 % intervals, for random samples only
  --width PX                width of the figure, 240 to 10000 (720)
  --max-height PX           height that a map should not pass: it goes on in further columns
  --print-width MM          width in print, in place of --width: text of 7 pt
  --print-height MM         height of the page: text of 9 to 6 pt, as fits
  --language TAG            what is said in German (de), French (fr), Spanish (es) or Arabic (ar), not English (en)
  --title TEXT              heading; "" leaves it out
  --no-caption              leaves out the caveat and the citation; what marks mean stays
  --font-family NAMES       font families, as in CSS
  --scheme NAME             ground: ${schemes.join(", ")} (light)
  --palette COLOURS         colours of groups: colour, grey, or a list such as "#0732a2 #cb8315" (colour)
  --hidden-groups IDS       groups left out, separated by commas
  --collapsed IDS           themes whose subthemes are left out, separated by commas
  --expand-to LEVEL         levels of themes that are drawn (all)
  --expanded IDS            themes whose subthemes are drawn all the same, separated by commas
  --focus ID                the theme whose branch alone is drawn
  --min-quotes N            themes with fewer quotes are left out (0)
  --split themes            a figure for each theme at the top: map.svg becomes map-1-power.svg and so on
  -o, --output FILE         where to write; - is standard output (-)

Options of table, of which any makes it the table of a chart with these options:
  --measure, --compare, --reference, --statistic, --intervals, --suppress-below, --hidden-groups,
  --language
  -o, --output FILE         where to write; - is standard output (-)

Exit codes: 0 done, 1 the study has errors, 2 the command line has, 3 a file cannot be read or written.
`;
