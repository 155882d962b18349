import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { divergenceChart } from "../../src/figures/divergence-chart.ts";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { parseStudy } from "../../src/study/parse.ts";
import { createAnnouncer } from "../../src/view/announcer.ts";
import type { Shown } from "../../src/view/shown.ts";
import { changedState, drawnState, initialState, type StateChange } from "../../src/view/state.ts";
import { speaker } from "../../src/words/say.ts";
import { clear, item } from "./real.ts";
import { type Page, problems, showSpoken, spoken, tap, wait } from "./spoken.ts";

const study = parseStudy(spoken);

/** What is shown in a state that a reader's key has led to. */
function shownIn(
  state: StateChange,
  more: Partial<Shown> = {},
  draw: typeof thematicMap = thematicMap,
): Shown {
  const full = changedState(initialState, state);
  const figure = draw(study, drawnState(full));
  const rest = { options: {}, view: {}, say: speaker(), canUndo: true, undone: false };
  return { study, figure, state: full, cause: "keyboard", ...rest, ...more } as Shown;
}

/** What is announced when a state follows another. */
function saidBetween(before: Shown, now: Shown): string {
  const { element, show, destroy } = createAnnouncer(document);
  show(before, undefined);
  show(now, before);
  destroy?.();
  return element.textContent ?? "";
}

describe("an act is told in a sentence", () => {
  test.each<[StateChange, StateChange, string]>([
    [{}, { selected: "power" }, "Selected: Power: Nurses 13 quotes, Doctors 4 quotes"],
    [{ selected: "value" }, {}, "Nothing is selected."],
    [{ selected: "value", details: "value" }, { selected: "gone" }, "Selected: gone"],
    [{}, { collapsed: ["power"] }, "Power: branch closed, 2 subthemes hidden."],
    [{ collapsed: ["power"] }, {}, "Power: branch open, 2 subthemes shown."],
    [{}, { collapsed: ["nothing"] }, ""],
    [{}, { hiddenGroups: ["doctors"] }, "Hidden: Doctors."],
    [{ hiddenGroups: ["doctors"] }, {}, "All groups are shown."],
    [{}, { focus: "channels" }, "Only the branch Channels is shown."],
    [{ focus: "channels" }, {}, "The whole map is shown."],
    [{}, { layout: "mindmap" }, "Layout: Mind map."],
    [{}, { measure: "quotes" }, "Measure: Quotes."],
    [{}, { table: true }, "The table is open."],
    [{ table: true }, {}, "The table is closed."],
    [{}, { help: true }, "The instructions are open."],
    [{ help: true }, {}, "The instructions are closed."],
    [{ selected: "value" }, { selected: "value", details: "value" }, "Details of Value."],
    [{ details: "value" }, {}, "Details are closed."],
    [{}, { zoom: { scale: 1.5, x: -9, y: 0 } }, "Enlarged to 150 %."],
    [{ zoom: { scale: 1.5, x: -9, y: 0 } }, { zoom: { scale: 1.5, x: 0, y: 0 } }, ""],
    [{ zoom: { scale: 1.5, x: -9, y: 0 } }, {}, "No longer enlarged."],
    [{}, { hovered: "value" }, ""],
    [{ hovered: "value" }, {}, ""],
  ])("from %j to %j: %s", (before, now, text) => {
    expect(saidBetween(shownIn(before), shownIn(now))).toBe(text);
  });

  test("of a chart too", () => {
    const chart = (state: StateChange): Shown =>
      shownIn(state, {}, divergenceChart as unknown as typeof thematicMap);
    expect(saidBetween(chart({}), chart({ form: "matrix" }))).toBe("Form: Numbers.");
    expect(saidBetween(chart({}), chart({ sort: "total" }))).toBe("Order: Number of mentions.");
  });

  test("with what was undone", () => {
    const now = shownIn({}, { undone: true });
    expect(saidBetween(shownIn({ collapsed: ["power"] }), now)).toBe(
      "Undone. Power: branch open, 2 subthemes shown.",
    );
  });

  test("and others' acts in none", () => {
    expect(saidBetween(shownIn({}), shownIn({ selected: "value" }, { cause: "page" }))).toBe("");
  });
});

describe("a search", () => {
  test("is told once it rests, with how many of all it finds", async () => {
    const { element, show } = createAnnouncer(document);
    const steps = ["v", "va", "val"].map((query) => shownIn({ query }));
    show(shownIn({}), undefined);
    for (const [i, now] of steps.entries()) show(now, steps[i - 1] ?? shownIn({}));
    expect(element.textContent).toBe("");
    await wait(600);
    expect(element.textContent).toBe("1 of 4 themes matches “val”.");
    show(shownIn({}), steps.at(-1));
    await wait(600);
    expect(element.textContent).toBe("The search is cleared.");
  });

  test("gives way to what is done after it, and to the end of the view", async () => {
    const { element, show, destroy } = createAnnouncer(document);
    const typed = shownIn({ query: "val" });
    show(typed, shownIn({}));
    show(shownIn({ query: "val", table: true }), typed);
    await wait(600);
    expect(element.textContent).toBe("The table is open.");
    show(shownIn({ query: "power" }), typed);
    destroy?.();
    await wait(600);
    expect(element.textContent).toBe("The table is open.");
  });
});

test("the same sentence twice is a new text", () => {
  const { element, show } = createAnnouncer(document);
  const [closed, open] = [shownIn({ help: true }), shownIn({})];
  const texts = [1, 2, 3].map(() => {
    show(open, closed);
    return element.textContent;
  });
  expect(texts[1]).not.toBe(texts[0]);
  expect(texts[2]).not.toBe(texts[1]);
  expect(new Set(texts.map((text) => text?.trim()))).toEqual(new Set(["The instructions are closed."]));
});

describe("in a page", () => {
  let page: Page;
  const status = (): string => page.part("said").textContent?.trim() ?? "";
  afterEach(() => {
    page.view.destroy();
    clear([]);
  });

  test("there is one polite region a view, empty until a reader does something", async () => {
    page = showSpoken();
    page.view.setState({ selected: "value", collapsed: ["power"] });
    const regions = page.container.querySelectorAll("[role=status],[role=alert],[aria-live]");
    expect([...regions]).toEqual([page.part("said")]);
    expect(status()).toBe("");
    page.view.setState({ collapsed: [] });
    item(page.container, "power").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(status()).toBe("");
    await userEvent.keyboard("{Enter}");
    expect(status()).toMatch(/^Selected: Channels, subtheme of Power/);
    await userEvent.keyboard("{Enter}");
    expect(status()).toBe("Details of Channels.");
    await userEvent.keyboard("{Escape}{Escape}");
    expect(status()).toBe("Nothing is selected.");
    expect(await problems()).toEqual([]);
  });

  test("a finger is told as a key is, in one sentence for one touch", () => {
    page = showSpoken();
    tap(item(page.container, "trust"));
    expect(status()).toMatch(/^Selected: Trust/);
    tap(item(page.container, "trust"));
    expect(status()).toBe("Details of Trust.");
    tap(item(page.container, "value"));
    expect(status()).toMatch(/^Selected: Value/);
    tap(page.part("svg"));
    expect(status()).toBe("Nothing is selected.");
  });

  test("it is there for screen readers, and nowhere to be seen", () => {
    page = showSpoken();
    const { width, height } = page.part("said").getBoundingClientRect();
    expect([width, height]).toEqual([1, 1]);
    expect(getComputedStyle(page.part("said")).display).toBe("block");
  });
});
