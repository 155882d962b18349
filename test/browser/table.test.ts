import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { divergenceChart } from "../../src/figures/divergence-chart.ts";
import type { ChartOptions, MapOptions } from "../../src/figures/options.ts";
import { toTable } from "../../src/figures/table/table.ts";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { contrast } from "../../src/scene/contrast.ts";
import { mount } from "../../src/view/mount.ts";
import type { StateChange } from "../../src/view/state.ts";
import type { Draw, View } from "../../src/view/view.ts";
import { clear, example, frame, item, place } from "./real.ts";

type DrawAny = Draw<ChartOptions & MapOptions & StateChange>;

const study = example("peer-influence");
const views: View<never>[] = [];
let container: HTMLElement;
let view: View<ChartOptions & MapOptions & StateChange>;

function show(options: object = { table: true }, draw: unknown = divergenceChart, width = 720): void {
  const main = document.createElement("main");
  const heading = document.createElement("h1");
  heading.textContent = "A page";
  container = place(`width: ${width}px`);
  main.append(heading, container);
  document.body.append(main);
  view = mount(container, draw as DrawAny, study, options);
  views.push(view as View<never>);
}
const region = (): HTMLElement => container.querySelector(".tl-table") as HTMLElement;
const table = (): HTMLTableElement => region().querySelector("table") as HTMLTableElement;
const headings = (): HTMLTableCellElement[] =>
  [...table().querySelectorAll("thead th")] as HTMLTableCellElement[];
const nameOf = (heading: Element): string => heading.querySelector("bdi")?.textContent ?? "";
const button = (column: number): HTMLElement => headings()[column]?.querySelector("button") as HTMLElement;
const column = (index: number): string[] =>
  [...table().tBodies].flatMap(({ rows }) => [...rows].map((row) => row.cells[index]?.textContent ?? ""));
/** A finger that taps. */
const tap = (element: Element): void => {
  for (const type of ["pointerdown", "pointerup", "click"]) {
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: "touch", detail: 1 }));
  }
};

beforeEach(() => {
  document.documentElement.lang = "en";
  document.title = "A page";
  show();
});
afterEach(() => clear(views));

describe("the table", () => {
  test("is a real one, with its caption, and headings for columns and rows", () => {
    const { columns, rows, caption } = toTable(study, {});
    expect(table().caption?.textContent).toBe(caption);
    expect(headings().map(nameOf)).toEqual(columns.filter((name) => !/, (?:from|to)$|: out of$/.test(name)));
    expect(headings().every(({ scope }) => scope === "col")).toBe(true);
    const first = [...table().tBodies].flatMap((body) => [...body.rows].map((row) => row.cells[0]));
    expect(first.every((cell) => cell?.tagName === "TH" && cell.scope === "row")).toBe(true);
    expect(column(0)).toEqual(rows.map(([path]) => path));
    expect(column(1)).toContain("not reported");
  });

  test("is nowhere until it is open, and gone when it is closed", () => {
    show({});
    expect(getComputedStyle(region()).display).toBe("none");
    expect([region().childElementCount, region().hasAttribute("tabindex")]).toEqual([0, false]);
    view.setState({ table: true });
    expect(getComputedStyle(region()).display).toBe("block");
    view.setState({ table: undefined });
    expect(getComputedStyle(region()).display).toBe("none");
    expect([region().childElementCount, region().hasAttribute("tabindex")]).toEqual([0, false]);
  });

  test("has the measure, the groups and the secrets of the figure", () => {
    expect(headings().map(nameOf)).toContain("Front-line clinicians: participants");
    view.setState({ measure: "quotes", hiddenGroups: ["leaders"] });
    expect(headings().map(nameOf)).toEqual([
      "Theme",
      "Front-line clinicians: published quotations",
      "Authors’ judgement",
    ]);
    view.update({ options: { suppressBelow: 5 } });
    expect(column(1)).toContain("between 4 and 16");
    expect(column(1)).not.toContain("1");
  });

  test("of a map counts what the map counts; of one that compares, it compares", () => {
    show({ table: true }, thematicMap);
    expect(headings().map(nameOf)[1]).toBe("Front-line clinicians: published quotations");
    view.update({ options: { encode: "divergence" } });
    expect(headings().map(nameOf)[3]).toBe("Leaders minus Front-line, points");
    view.setState({ measure: "participants" });
    expect(headings().map(nameOf)[1]).toBe("Front-line clinicians: participants");
  });

  test("follows another study", () => {
    view.update({ study: example("data-sharing-three-groups") });
    expect(headings().map(nameOf)[1]).toBe("Big social researchers: participants");
  });
});

describe("sorting", () => {
  test("goes up, down and back to the author's order, by keyboard, and the focus stays", async () => {
    const author = column(2);
    button(2).focus();
    await userEvent.keyboard("{Enter}");
    expect(view.state.tableSort).toEqual({ column: 2, descending: false });
    expect(headings()[2]?.getAttribute("aria-sort")).toBe("ascending");
    expect(document.activeElement).toBe(button(2));
    const up = column(2);
    expect(up).not.toEqual(author);
    await userEvent.keyboard(" ");
    expect(headings()[2]?.getAttribute("aria-sort")).toBe("descending");
    const known = (cells: string[]): string[] => cells.filter((text) => text !== "not reported");
    expect([known(up).at(-1), column(2)[0]]).toEqual(["9 of 9", "9 of 9"]);
    for (const cells of [up, column(2)]) {
      expect(cells.slice(known(cells).length).every((text) => text === "not reported")).toBe(true);
    }
    await userEvent.keyboard("{Enter}");
    expect(column(2)).toEqual(author);
    expect(headings().map((heading) => heading.getAttribute("aria-sort"))).toEqual(
      headings().map(() => "none"),
    );
    expect(document.activeElement).toBe(button(2));
    expect(view.undo()).toBe(true);
    expect(headings()[2]?.getAttribute("aria-sort")).toBe("descending");
  });

  test("works by touch, and says so beside colour", () => {
    tap(button(1));
    expect(view.state.tableSort).toEqual({ column: 1, descending: false });
    expect(button(1).textContent).toContain("↑");
    const row = table().tBodies[0]?.rows[0];
    tap(button(1));
    expect(button(1).textContent).toContain("↓");
    expect(row?.isConnected).toBe(true);
    for (const heading of headings()) {
      const { width, height } = (heading.querySelector("button") as Element).getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  test("of a page that decides itself is only asked for", () => {
    view.update({ options: { controlled: true } });
    const asked = vi.fn();
    view.on("request", ({ change, cause }) => asked(change, cause));
    tap(button(1));
    expect(asked).toHaveBeenCalledWith({ tableSort: { column: 1, descending: false } }, "pointer");
    expect(headings()[1]?.getAttribute("aria-sort")).toBe("none");
  });

  test("by a column that is not there is none", () => {
    view.setState({ tableSort: { column: 99, descending: true } });
    expect(column(0)).toEqual(toTable(study, {}).rows.map(([path]) => path));
  });
});

describe("the focus", () => {
  test("goes to the table with # where the page decides, at once or later, and else stays", async () => {
    show({ controlled: true });
    item(container, "institutions").focus();
    await userEvent.keyboard("#");
    expect(document.activeElement).toBe(item(container, "institutions"));
    view.setState({ table: true });
    expect(document.activeElement).toBe(region());
    view.on("request", ({ change }) => view.setState(change));
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(item(container, "institutions"));
    view.setState({ table: true });
    expect(document.activeElement).toBe(item(container, "institutions"));
  });

  test("goes to the table with #, and back to its theme with Escape", async () => {
    show({});
    item(container, "institutions").focus();
    await userEvent.keyboard("#");
    expect(document.activeElement).toBe(region());
    await userEvent.tab();
    expect(document.activeElement).toBe(button(0));
    const toThePage = vi.fn();
    document.addEventListener("keydown", toThePage);
    await userEvent.keyboard("{Escape}");
    document.removeEventListener("keydown", toThePage);
    expect(toThePage).not.toHaveBeenCalled();
    expect(view.state.table).toBe(undefined);
    expect(document.activeElement).toBe(item(container, "institutions"));
    await userEvent.keyboard("##");
    expect(document.activeElement).toBe(region());
  });

  test("is not taken from the page that opens it, and not lost where the page closes it", () => {
    show({});
    item(container, "institutions").focus();
    view.setState({ table: true });
    expect(document.activeElement).toBe(item(container, "institutions"));
    button(1).focus();
    view.setState({ table: undefined });
    expect(document.activeElement).toBe(item(container, "institutions"));
  });

  test("stays on its button through every drawing", () => {
    button(1).focus();
    view.setState({ sort: "author", selected: "institutions", hiddenGroups: ["leaders"] });
    expect(document.activeElement).toBe(button(1));
  });
});

describe("at any width, in any surroundings", () => {
  test.each([320, 720])(
    "of %i px, the table scrolls and not the page, and can be reached to scroll",
    (width) => {
      show({ table: true }, divergenceChart, width);
      expect(container.scrollWidth).toBe(width);
      expect(region().clientWidth).toBe(width);
      expect(region().scrollWidth).toBeGreaterThan(width - 1);
      expect(region().tabIndex).toBe(0);
      expect(region().getAttribute("aria-label")).toContain("Participants who voiced each theme");
    },
  );

  test("does not widen a container that is as wide as what it holds", async () => {
    (container.parentElement as HTMLElement).style.width = "2000px";
    container.style.cssText = "display: inline-block";
    view.destroy();
    const draw = vi.fn(divergenceChart);
    view = mount(container, draw as DrawAny, study, { table: true });
    views.push(view as View<never>);
    await frame();
    expect([container.clientWidth, view.figure.width]).toEqual([720, 720]);
    expect(new Set(draw.mock.calls.map(([, options]) => options?.width))).toEqual(new Set([720]));
  });

  test("from right to left it begins at the right, and numbers keep their signs", () => {
    container.dir = "rtl";
    const first = headings()[0]?.getBoundingClientRect() as DOMRect;
    const second = headings()[1]?.getBoundingClientRect() as DOMRect;
    expect(first.left).toBeGreaterThan(second.left);
    const cell = [...table().querySelectorAll("td")].find(({ textContent }) => textContent === "−44 to +88");
    const text = cell?.firstElementChild as Element;
    expect(getComputedStyle(text).direction).toBe("ltr");
    const [inner, outer] = [text, cell as Element].map((element) => element.getBoundingClientRect().right);
    expect((outer as number) - (inner as number)).toBeLessThan(9);
    expect(container.scrollWidth).toBe(720);
  });

  test("is printed where it is open, without its controls", async () => {
    await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
    const printed = getComputedStyle(region());
    const said = [printed.display, printed.overflowX];
    const sign = getComputedStyle(button(0).lastElementChild as Element).display;
    view.setState({ table: undefined });
    said.push(getComputedStyle(region()).display);
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
    expect([...said, sign]).toEqual(["block", "visible", "none", "none"]);
  });

  test.each(["light", "dark"] as const)("is readable in the %s scheme", (scheme) => {
    view.update({ options: { scheme } });
    const hex = (rgb: string): string =>
      `#${(rgb.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")}`;
    const ground = scheme === "dark" ? "#121212" : "#ffffff";
    container.style.background = ground;
    const cell = table().querySelector("td") as Element;
    expect(contrast(hex(getComputedStyle(cell).color), ground)).toBeGreaterThan(4.5);
    const head = headings()[0] as Element;
    const tint = hex(getComputedStyle(head).backgroundColor);
    expect(contrast(hex(getComputedStyle(button(0)).color), tint)).toBeGreaterThan(4.5);
    expect(contrast(hex(getComputedStyle(head).borderBottomColor), ground)).toBeGreaterThan(3);
  });
});

test.each([
  [thematicMap, 320],
  [divergenceChart, 320],
  [divergenceChart, 720],
] as const)("axe finds nothing in %o at %i px, sorted or not, twice on a page", async (draw, width) => {
  clear(views);
  show({ table: true, scheme: "dark" }, draw, width);
  container.style.background = "#121212";
  const second = place(`width: ${width}px`);
  container.after(second);
  views.push(
    mount(second, draw as DrawAny, study, {
      table: true,
      tableSort: { column: 1, descending: true },
    }) as View<never>,
  );
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(document, { runOnly: rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
});
