import { divergenceChart, link, mount, parseStudy, thematicMap } from "themeloom";
import { problemList } from "./problem-list.ts";
import { selectionPanel } from "./selection-panel.ts";
import example from "./study.json";

/** The element of the page that a selector names. */
function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`index.html has no ${selector}`);
  return element;
}

const problems = find("#problems");
const selection = find("#selection");
const file = find<HTMLInputElement>("input[type=file]");

const study = parseStudy(example);
const map = mount(find("#map"), thematicMap, study);
const chart = mount(find("#chart"), divergenceChart, study);
link(map, chart);

for (const view of [map, chart]) {
  view.on("select", ({ theme }) => selection.replaceChildren(...selectionPanel(theme, map.figure)));
}
selection.replaceChildren(...selectionPanel(undefined, map.figure));

file.addEventListener("change", async () => {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  problems.replaceChildren();
  try {
    const own = parseStudy(await chosen.arrayBuffer());
    for (const view of [map, chart]) {
      view.setState({ selected: undefined, hovered: undefined, collapsed: undefined });
      view.update({ study: own });
    }
    selection.replaceChildren(...selectionPanel(undefined, map.figure));
  } catch (error) {
    problems.replaceChildren(problemList(chosen.name, error));
  }
});
