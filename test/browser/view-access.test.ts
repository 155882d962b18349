import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { mount } from "../../src/view/mount.ts";
import type { View } from "../../src/view/view.ts";
import { study, type ToyOptions, toy } from "./toy.ts";

let container: HTMLElement;
let view: View<ToyOptions>;
let heard: unknown[];

const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset.theme;
const item = (id: string): HTMLElement =>
  container.querySelector(`.tl-item[data-theme=${id}]`) as HTMLElement;
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);

/** What a system colour is here. */
function colourOf(name: string): string {
  document.body.style.color = name;
  const { color } = getComputedStyle(document.body);
  document.body.style.color = "";
  return color;
}

function show(options: ToyOptions = {}): void {
  view?.destroy();
  view = mount(container, toy, study, options);
  heard = [];
  for (const type of ["select", "toggle"] as const) {
    view.on(type, ({ id, cause, ...rest }) =>
      heard.push([type, id, cause, "expanded" in rest && rest.expanded]),
    );
  }
}

beforeEach(() => {
  const main = document.createElement("main");
  const heading = document.createElement("h1");
  heading.textContent = "A page";
  const button = document.createElement("button");
  button.textContent = "before";
  container = document.createElement("div");
  container.style.width = "500px";
  main.append(heading, button, container);
  document.body.replaceChildren(main);
  document.documentElement.lang = "en";
  document.title = "A toy";
  show();
  button.focus();
});

afterEach(() => view.destroy());

describe("the keyboard", () => {
  test("has one tab stop per figure, the first theme, then the last that had the focus; and one for its tools", async () => {
    await userEvent.tab();
    expect(focused()).toBe("power");
    await press("{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("contact");
    await userEvent.tab();
    expect(document.activeElement?.closest("[role=toolbar]")).not.toBeNull();
    await userEvent.tab();
    expect(container.contains(document.activeElement)).toBe(false);
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    expect(focused()).toBe("contact");
    expect(container.querySelectorAll(".tl-overlay [tabindex='0']")).toHaveLength(1);
    expect(container.querySelectorAll(".tl-toolbar [tabindex='0']")).toHaveLength(1);
  });

  test("goes up, down, to both ends, and no further", async () => {
    item("trust").focus();
    await press("{ArrowUp}");
    expect(focused()).toBe("value");
    await press("{Home}{ArrowUp}");
    expect(focused()).toBe("power");
    await press("{End}{ArrowDown}");
    expect(focused()).toBe("other");
  });

  test("opens then enters to the right, closes then leaves to the left", async () => {
    show({ collapsed: ["power"] });
    item("power").focus();
    await press("{ArrowRight}");
    expect([focused(), item("power").ariaExpanded]).toEqual(["power", "true"]);
    await press("{ArrowRight}");
    expect(focused()).toBe("channels");
    await press("{ArrowLeft}");
    expect([focused(), item("channels").ariaExpanded]).toEqual(["channels", "false"]);
    await press("{ArrowLeft}");
    expect(focused()).toBe("power");
    expect(heard).toEqual([
      ["toggle", "power", "keyboard", true],
      ["toggle", "channels", "keyboard", false],
    ]);
    await press("{End}{ArrowRight}{ArrowLeft}");
    expect(focused()).toBe("other");
  });

  test("changes left and right where the map runs from right to left, and not where only the page does", async () => {
    container.dir = "rtl";
    item("power").focus();
    await press("{ArrowRight}");
    expect(focused()).toBe("channels");
    container.dir = "";
    view.update({ study: { ...study, language: "ar" } });
    item("power").focus();
    await press("{ArrowLeft}");
    expect(focused()).toBe("channels");
    await press("{ArrowRight}");
    expect(item("channels").ariaExpanded).toBe("false");
  });

  test("selects with Enter and Space, clears with Escape, and then leaves Escape to the page", async () => {
    item("trust").focus();
    await press("{Enter}{ArrowDown} ");
    expect(view.state.selected).toBe("other");
    let toThePage = 0;
    const count = (): number => ++toThePage;
    document.addEventListener("keydown", count);
    // The first takes away what is said beside the theme.
    await press("{Escape}{Escape}");
    expect([view.state.selected, toThePage]).toEqual([undefined, 0]);
    await press("{Escape}");
    document.removeEventListener("keydown", count);
    expect(toThePage).toBe(1);
    expect(heard).toEqual([
      ["select", "trust", "keyboard", false],
      ["select", "other", "keyboard", false],
      ["select", undefined, "keyboard", false],
    ]);
  });

  test("leaves combinations and other keys to the page", async () => {
    item("trust").focus();
    await press(
      "{Control>}{ArrowUp}{/Control}{Alt>}{ArrowUp}{/Alt}{Shift>}{ArrowUp}{Enter}{/Shift}a{PageDown}",
    );
    expect(focused()).toBe("trust");
    expect(view.state.selected).toBe(undefined);
  });

  test("points at what it has reached, until it leaves", async () => {
    const pointed: unknown[] = [];
    view.on("hover", ({ id, cause }) => pointed.push([id, cause]));
    await userEvent.tab();
    await press("{ArrowDown}");
    expect(view.state.hovered).toBe("channels");
    await userEvent.tab();
    expect(pointed).toEqual([
      ["power", "keyboard"],
      ["channels", "keyboard"],
      [undefined, "keyboard"],
    ]);
  });

  test("does not scroll the page, even where it leads nowhere", () => {
    const leftToPage = (key: string): boolean =>
      item("other").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    item("other").focus();
    for (const key of ["ArrowDown", "ArrowRight", "End", " "]) expect(leftToPage(key), key).toBe(false);
    expect(leftToPage("PageDown")).toBe(true);
  });
});

describe("the focus", () => {
  test("survives every drawing, moves with its theme, and goes up when its branch closes", () => {
    item("contact").focus();
    const element = document.activeElement;
    view.setState({ selected: "trust" });
    expect(document.activeElement).toBe(element);
    view.update({ study: { ...study, themes: [...study.themes].reverse() } });
    expect(document.activeElement).toBe(element);
    view.setState({ collapsed: ["power"] });
    expect(focused()).toBe("power");
    expect(item("power").tabIndex).toBe(0);
    view.update({ study: { ...study, themes: study.themes.slice(1) } });
    expect(focused()).toBe("trust");
  });

  test("is not taken from the rest of the page", () => {
    const button = document.querySelector("button");
    button?.focus();
    view.setState({ collapsed: ["power"], selected: "trust" });
    view.update({ study: { ...study, themes: study.themes.slice(2) } });
    expect(document.activeElement).toBe(button);
  });

  test("shows as a ring of 2 px, dark beside white, and not for a pointer", async () => {
    await userEvent.tab();
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(item("power"));
    expect([outlineStyle, outlineWidth, outlineColor]).toEqual(["solid", "2px", "rgb(26, 26, 26)"]);
    expect(boxShadow).toBe("rgb(255, 255, 255) 0px 0px 0px 2px");
    await userEvent.click(item("trust"));
    expect(focused()).toBe("trust");
    expect(getComputedStyle(item("trust")).outlineStyle).toBe("none");
    expect(view.state.selected).toBe("trust");
    // Out of the way of whatever the next tests draw.
    const corner = document.createElement("p");
    corner.style.cssText = "position: fixed; right: 0; bottom: 0; width: 9px; height: 9px; margin: 0";
    document.body.append(corner);
    await userEvent.hover(corner);
  });

  test("keeps both parts of the ring in forced colours, in the reader's own", async () => {
    const emulate = (value: string): Promise<unknown> =>
      cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });
    await userEvent.tab();
    await emulate("active");
    const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(item("power"));
    const ring = [outlineStyle, outlineColor, boxShadow];
    const wanted = ["solid", colourOf("Highlight"), `${colourOf("Canvas")} 0px 0px 0px 2px`];
    await emulate("");
    expect(ring).toEqual(wanted);
  });

  test("survives in a shadow root too", () => {
    const inside = document.createElement("div");
    const shadow = container.attachShadow({ mode: "open" });
    shadow.append(inside);
    const inner = mount(inside, toy, study);
    (inside.querySelector("[data-theme=contact].tl-item") as HTMLElement).focus();
    inner.setState({ collapsed: ["channels"] });
    expect((shadow.activeElement as HTMLElement).dataset.theme).toBe("channels");
    inner.destroy();
  });
});

describe("axe finds nothing", () => {
  const rules = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
  const problems = async (): Promise<string[]> => {
    const { violations } = await axe.run(document, rules);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  };

  test.each(["map", "chart"] as const)(
    "in a %s: at first, selected, collapsed, pointed at, focused",
    async (kind) => {
      show({ kind });
      expect(await problems()).toEqual([]);
      view.setState({ selected: "value", hovered: "trust", collapsed: ["channels"] });
      item("channels").focus();
      expect(await problems()).toEqual([]);
    },
  );

  test("without themes", async () => {
    view.update({ study: { ...study, themes: [] } });
    expect(await problems()).toEqual([]);
  });

  test("and would find an item without a name", async () => {
    item("trust").setAttribute("aria-label", "");
    item("trust").setAttribute("role", "button");
    expect((await problems()).join()).toMatch(/button-name|aria-command-name|aria-required-children/);
  });
});
