import type { ArgTypes } from "@storybook/html-vite";
import { fn } from "storybook/test";
import type { FigureOptions } from "../../src/figures/index.ts";
import { measures } from "../../src/measures/measure.ts";
import { surveyOf } from "../../src/measures/survey.ts";
import type { Study } from "../../src/study/model.ts";
import { studies, studyNamed } from "./studies.ts";

/** What both figures' stories can be given. A study's themes and groups have controls of their own, shown with that study. */
export interface FigureArgs {
  study: string;
  width: number | "fit the page";
  measure: NonNullable<FigureOptions["measure"]>;
  caption: boolean;
  onSelect: (event: object) => void;
  onToggle: (event: object) => void;
  [selected: `selected ${string}`]: string;
  [collapsed: `collapsed ${string}`]: readonly string[];
  [groups: `groups ${string}`]: readonly string[];
}

/** What a reader did, as a story says it: the groups are those shown, not those hidden. */
interface Reading {
  readonly selected?: string;
  readonly collapsed?: readonly string[];
  readonly groups?: readonly string[];
}

const begun = (study: Study): Reading => ({ selected: "", collapsed: [], groups: everyGroup(study) });
const everyGroup = (study: Study): string[] => study.groups.map(({ id }) => id);

/** Args for a study, and what a reader did with it. */
export function reading(study: string, state: Reading = {}): Partial<FigureArgs> {
  const parts = Object.entries(state).map(([part, value]) => [`${part} ${study}`, value]);
  return { study, ...Object.fromEntries(parts) };
}

/** The options that both figures take from the args. */
export function figureOptions(args: FigureArgs): FigureOptions {
  const { study, width, measure, caption } = args;
  const shown = args[`groups ${study}`] ?? [];
  return {
    ...(width === "fit the page" ? {} : { width }),
    measure,
    caption,
    selected: args[`selected ${study}`] || undefined,
    collapsed: args[`collapsed ${study}`] ?? [],
    hiddenGroups: everyGroup(studyNamed(study)).filter((id) => !shown.includes(id)),
  };
}

/** Where every story begins. */
export const figureArgs: Partial<FigureArgs> = {
  ...Object.assign({}, ...[...studies].map(([name, study]) => reading(name, begun(study)))),
  study: "peer-influence-illustrative",
  width: "fit the page",
  measure: "auto",
  caption: true,
  onSelect: fn(),
  onToggle: fn(),
};

/** The controls of both figures. */
export const figureArgTypes: Partial<ArgTypes<FigureArgs>> = {
  study: { control: "select", options: [...studies.keys()] },
  ...Object.assign({}, ...[...studies].map(([name, study]) => controlsOf(name, study))),
  width: {
    description: "In px; a figure that fits the page is laid out anew at every width",
    control: "select",
    options: ["fit the page", 320, 360, 480, 600, 720, 960, 1200],
  },
  measure: { control: "select", options: ["auto", ...measures] },
  caption: { control: "boolean" },
  onSelect: { table: { disable: true } },
  onToggle: { table: { disable: true } },
};

/** A study's own controls. They can be seen only while it is the study that is drawn. */
function controlsOf(name: string, study: Study): ArgTypes {
  const { entries } = surveyOf(study);
  const paths = new Map<object, string>();
  for (const { theme, parent } of entries) {
    paths.set(theme, parent ? `${paths.get(parent.theme)} › ${theme.label}` : theme.label);
  }
  const themes = entries.map(({ theme }) => [theme.id, paths.get(theme) as string] as const);
  const branches = entries.filter(({ children }) => children.length).map(({ theme }) => theme.id);
  // A new object each time: of one that is shared, the manager gets the first copy only.
  const condition = (): object => ({ if: { arg: "study", eq: name } });
  return {
    [`selected ${name}`]: {
      ...condition(),
      name: "selected theme",
      options: ["", ...themes.map(([id]) => id)],
      control: { type: "select", labels: { "": "none", ...Object.fromEntries(themes) } },
    },
    [`collapsed ${name}`]: {
      ...condition(),
      name: "collapsed themes",
      options: branches,
      control: { type: "multi-select", labels: Object.fromEntries(themes) },
    },
    [`groups ${name}`]: {
      ...condition(),
      name: "groups shown",
      options: everyGroup(study),
      control: {
        type: "check",
        labels: Object.fromEntries(study.groups.map(({ id, label }) => [id, label])),
      },
    },
  };
}
