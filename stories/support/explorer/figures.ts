import { divergenceChart, forms, layouts, thematicMap } from "../../../src/figures/index.ts";
import type { Study } from "../../../src/study/model.ts";
import { link } from "../../../src/view/link.ts";
import { mount } from "../../../src/view/mount.ts";
import type { Draw, View } from "../../../src/view/view.ts";
import { h } from "../html.ts";
import { themePanel } from "./theme-panel.ts";

/** Both figures of a study, which share what is selected, pointed at and hidden, and all that it says of the selected theme. */
export interface Figures {
  readonly element: HTMLElement;
  show(study: Study): void;
  clear(): void;
}

export function figures(): Figures {
  const map = figure("Thematic map", "layout", layouts, thematicMap);
  const chart = figure("Divergence chart", "form", ["auto", ...forms], divergenceChart);
  const groups = h("fieldset", { class: "ex-groups" });
  const panel = themePanel();
  // The panel stands between the figures where there is no room beside them: near to both.
  const element = h(
    "div",
    { class: "ex-work", hidden: "" },
    groups,
    map.element,
    panel.element,
    chart.element,
  );
  return {
    element,
    show(study): void {
      element.hidden = false;
      panel.show(study, undefined);
      const views = [map.mount(study), chart.mount(study)];
      link(...views);
      for (const view of views) view.on("select", ({ id }) => panel.show(study, id));
      groups.replaceChildren(h("legend", {}, "Groups shown"), ...boxes(study, views));
    },
    clear(): void {
      map.destroy();
      chart.destroy();
      element.hidden = true;
    },
  };
}

/** A box to tick for each group. The views are linked: what one is told, both do. */
function boxes(study: Study, [view]: readonly View[]): HTMLElement[] {
  const inputs = study.groups.map(({ id }) =>
    Object.assign(h("input", { type: "checkbox" }), { value: id, checked: true }),
  );
  const hide = (): void => {
    view?.setState({ hiddenGroups: inputs.filter(({ checked }) => !checked).map(({ value }) => value) });
  };
  return study.groups.map(({ label }, g) => {
    const input = inputs[g] as HTMLInputElement;
    input.addEventListener("change", hide);
    return h("label", {}, input, label);
  });
}

interface Place {
  readonly element: HTMLElement;
  mount(study: Study): View;
  destroy(): void;
}

/** A place for one figure, with a control for how it is drawn. */
function figure<Options extends object>(
  name: string,
  option: string,
  values: readonly string[],
  draw: Draw<Options>,
): Place {
  const control = h("select", {}, ...values.map((value) => h("option", { value }, value)));
  const place = h("div", { class: "ex-figure" });
  let view: View<Options> | undefined;
  const options = (): NonNullable<Options> => ({ [option]: control.value }) as NonNullable<Options>;
  control.addEventListener("change", () => view?.update({ options: options() }));
  const label = h("label", {}, `${option === "form" ? "Form" : "Layout"} `, control);
  return {
    element: h("section", { "aria-label": name }, h("header", {}, h("h2", {}, name), label), place),
    mount(study): View {
      view = mount(place, draw, study, options()) as View<Options>;
      return view as View;
    },
    destroy(): void {
      view?.destroy();
      view = undefined;
    },
  };
}
