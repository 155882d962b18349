import { type TableOptions, toTable } from "../../figures/table/table.ts";
import { shownGroups } from "../../figures/words.ts";
import { mapMeasure } from "../../measures/map-measure.ts";
import { surveyOf } from "../../measures/survey.ts";
import { renderInto } from "../../render/dom.ts";
import { type SceneNode, s } from "../../scene/scene.ts";
import { isolate } from "../../text/direction.ts";
import type { Reader } from "../acts/reader.ts";
import type { Overlay } from "../overlay/overlay.ts";
import type { Part, Shown } from "../shown.ts";
import { spoken } from "../spoken.ts";
import type { TableSort } from "../state.ts";
import { nextSort, type ReadableTable, readable, rowOrder } from "../table-rows.ts";

/** What decides on a table's numbers. */
const asked = [
  "measure",
  "compare",
  "reference",
  "suppressBelow",
  "hiddenGroups",
  "intervals",
  "words",
] as const;

/** The numbers of the figure as a table after it, which a reader can open, sort and close. */
export function createTable(document: Document, overlay: Overlay, reader: Reader): Part {
  const element = document.createElement("div");
  renderInto(element, closed);
  element.hidden = true;
  let shown: Shown | undefined;
  let last: { readonly key: string; readonly words: unknown; readonly table: ReadableTable } | undefined;

  /** As long as the numbers are the same, so is the table. */
  const tableNow = (now: Shown): ReadableTable => {
    const options = tableOptions(now);
    const { words, ...numbers } = options;
    const key = JSON.stringify(numbers);
    if (last?.key !== key || last.words !== words || shown?.study !== now.study) {
      const unknown = [now.say("count.notReported"), now.say("count.notAsked")];
      last = { key, words, table: readable(toTable(now.study, options), unknown) };
    }
    return last.table;
  };

  element.addEventListener("click", (event) => {
    const column = (event.target as Element).closest("th")?.dataset.column;
    if (column === undefined || !(event.target as Element).closest("button") || !shown) return;
    const act = event.detail ? "pointer" : "keyboard";
    reader.set({ tableSort: nextSort(shown.state.tableSort, Number(column)) }, act);
  });
  element.addEventListener("keydown", (event) => {
    const { key, ctrlKey, altKey, metaKey, isComposing } = event;
    if (key !== "Escape" || ctrlKey || altKey || metaKey || isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    reader.set({ table: undefined }, "keyboard");
  });

  return {
    element,
    show(now): void {
      const isOpen = now.state.table === true;
      const opens = isOpen && element.hidden;
      const hadFocus = element.matches(":focus-within");
      const fromFigure = overlay.element.matches(":focus-within");
      renderInto(element, isOpen ? sceneOf(now, tableNow(now)) : closed);
      shown = now;
      element.hidden = !isOpen;
      if (opens && fromFigure && now.cause === "keyboard") element.focus();
      if (!isOpen && hadFocus) overlay.focus();
    },
  };
}

/** The options of the table that says what the figure shows. A map that counts has no denominators, and so has its table. */
function tableOptions({ study, figure, options, state }: Shown): TableOptions {
  const all: { readonly [name: string]: unknown } = { ...options, ...state };
  const given: TableOptions = Object.fromEntries(
    asked.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]),
  );
  const { measure = "auto", hiddenGroups, suppressBelow } = given;
  const { encode = "counts" } = all;
  if (figure.kind !== "map" || measure !== "auto" || !["counts", "total"].includes(encode as string)) {
    return given;
  }
  const counted = mapMeasure(surveyOf(study, suppressBelow), shownGroups(study, hiddenGroups), measure);
  return { ...given, measure: counted ?? measure };
}

/** In the text's own direction: in a page from right to left, "−44" would else be written "44−". */
const own = (text: string): SceneNode => s("bdi", {}, text);

const closed = /* @__PURE__ */ s("div", { class: "tl-part tl-table" });

function sceneOf(now: Shown, table: ReadableTable): SceneNode {
  const { study, state, say } = now;
  const { caption, columns, rows } = table;
  const { tableSort } = state;
  const label = say("view.table", { caption: isolate(caption) });
  const order = rowOrder(table, tableSort, study.language);
  const body = order.map((i) =>
    s(
      "tr",
      {},
      rows[i]?.cells.map((text, c) =>
        c ? s("td", {}, [own(text)]) : s("th", { scope: "row" }, [own(text)]),
      ),
      `row ${i}`,
    ),
  );
  const attrs = {
    class: "tl-part tl-table",
    role: "group",
    tabindex: 0,
    "aria-label": label,
    ...spoken(now),
  };
  return s("div", attrs, [
    s("table", {}, [
      s("caption", {}, [own(caption)]),
      s("thead", {}, [
        s(
          "tr",
          {},
          columns.map((name, column) => heading(name, column, tableSort)),
        ),
      ]),
      s("tbody", {}, body),
    ]),
  ]);
}

function heading(name: string, column: number, sort: TableSort | undefined): SceneNode {
  const direction = sort?.column !== column ? "none" : sort.descending ? "descending" : "ascending";
  const sign = { none: "↕", ascending: "↑", descending: "↓" }[direction];
  return s("th", { scope: "col", "aria-sort": direction, "data-column": column }, [
    s("button", { type: "button" }, [own(name), s("span", { "aria-hidden": "true" }, sign)]),
  ]);
}
