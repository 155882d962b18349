import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { divergenceChart } from "../../src/figures/divergence-chart.ts";
import { thematicMap } from "../../src/figures/thematic-map.ts";
import { renderToString } from "../../src/render/string.ts";
import { mount } from "../../src/view/mount.ts";
import type { View } from "../../src/view/view.ts";
import { clear, example, frame, item, place, serialised } from "./real.ts";

const study = example("peer-influence-illustrative");
const views: View<never>[] = [];
let container: HTMLElement;
let view: View<object>;

function show(options: object = { zoomable: true }, draw = thematicMap as typeof divergenceChart): void {
  container = place();
  view = mount(container, draw, study, options);
  views.push(view as View<never>);
}
const part = (name: string): HTMLElement => container.querySelector(`.tl-${name}`) as HTMLElement;
/** Where an element lies on the lens: its distances from the left, top, right and bottom. */
const inside = (element: Element): number[] => {
  const [box, lens] = [element, part("lens")].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
  return [box.left - lens.left, box.top - lens.top, lens.right - box.right, lens.bottom - box.bottom];
};
const wheel = (init: WheelEventInit): boolean => {
  const { left, top } = part("lens").getBoundingClientRect();
  const at = { clientX: left + 100, clientY: top + 50, bubbles: true, cancelable: true };
  return part("picture").dispatchEvent(new WheelEvent("wheel", { ...at, ...init }));
};
/** A finger or the mouse, in px of the lens. */
const point = (type: string, x: number, y: number, init: PointerEventInit = {}, on = "picture"): boolean => {
  const { left, top } = part("lens").getBoundingClientRect();
  const buttons = /up|cancel/.test(type) ? 0 : 1;
  const at = { clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, buttons };
  return part(on).dispatchEvent(
    new PointerEvent(type, { pointerId: 7, pointerType: "mouse", ...at, ...init }),
  );
};
const finger = (type: string, x: number, y: number, pointerId = 11): boolean =>
  point(type, x, y, { pointerId, pointerType: "touch" });
const click = (detail: number): boolean =>
  item(container, "power").dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));

beforeEach(() => show());
afterEach(() => clear(views));

describe("a figure that may not be enlarged", () => {
  test("listens to no wheel and no touch, and shows no zoom", () => {
    const heard = new Set<string>();
    const listen = vi.spyOn(EventTarget.prototype, "addEventListener").mockImplementation((type) => {
      heard.add(type);
    });
    show({ zoom: { scale: 3, x: 0, y: 0 } });
    listen.mockRestore();
    expect([...heard].filter((type) => /wheel|touch|pointer(?:down|move)|scroll|gesture/.test(type))).toEqual(
      [],
    );
    expect(wheel({ deltaY: -100, ctrlKey: true })).toBe(true);
    expect(part("plane").style.transform).toBe("");
    expect(part("lens").style.touchAction).toBe("");
  });

  test("listens once the page allows it, until it does no more", () => {
    show({});
    view.update({ options: { zoomable: true } });
    expect(wheel({ deltaY: -100, ctrlKey: true })).toBe(false);
    expect(part("plane").style.transform).toContain("scale");
    view.update({ options: {} });
    expect(wheel({ deltaY: -100, ctrlKey: true })).toBe(true);
    expect(part("plane").style.transform).toBe("");
    expect(getComputedStyle(part("lens")).overflow).toBe("visible");
  });
});

describe("the state", () => {
  test("places the plane behind the lens, which alone cuts it off; the figure itself stays as it is", () => {
    view.setState({ zoom: { scale: 2, x: -100, y: -50 } });
    const { left, top } = part("lens").getBoundingClientRect();
    const picture = part("picture").getBoundingClientRect();
    expect([picture.left - left, picture.top - top, picture.width]).toEqual([-100, -50, 1440]);
    expect(item(container, "power").getBoundingClientRect().width).toBeGreaterThan(100);
    expect(getComputedStyle(part("lens")).overflow).toBe("hidden");
    expect(getComputedStyle(part("stage")).overflow).toBe("visible");
    expect(container.scrollWidth).toBe(720);
    expect(serialised(container)).toBe(renderToString(view.figure));
    expect(view.toSVG()).not.toContain("scale(2)");
  });

  test("is shown within the edges, of whatever figure is shown", () => {
    view.setState({ zoom: { scale: 4, x: 99, y: -99999 } });
    expect(inside(part("picture"))[0]).toBe(0);
    expect(inside(part("picture"))[3]).toBe(0);
    view.setState({ focus: "trust" });
    expect(inside(part("picture"))[3]).toBe(0);
    view.setState({ zoom: undefined });
    expect(inside(part("picture"))).toEqual([0, 0, 0, 0]);
  });

  test("is not printed", async () => {
    view.setState({ zoom: { scale: 3, x: -100, y: -50 } });
    await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
    const printed = [getComputedStyle(part("plane")).transform, getComputedStyle(part("lens")).overflow];
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
    expect(printed).toEqual(["none", "visible"]);
  });
});

describe("the wheel", () => {
  test("alone is the page's", () => {
    expect(wheel({ deltaY: -100 })).toBe(true);
    expect(view.state.zoom).toBe(undefined);
    view.setState({ zoom: { scale: 2, x: 0, y: 0 } });
    expect(wheel({ deltaY: -100 })).toBe(true);
    expect(view.state.zoom?.scale).toBe(2);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])("with %o enlarges around the pointer", (key) => {
    expect(wheel({ deltaY: -100, ...key })).toBe(false);
    const { scale = 0, x = 0, y = 0 } = view.state.zoom ?? {};
    expect(scale).toBeCloseTo(Math.SQRT2, 1);
    expect(x).toBeCloseTo(100 - 100 * scale, 0);
    expect(y).toBeCloseTo(50 - 50 * scale, 0);
    for (let i = 0; i < 5; i++) wheel({ deltaY: 100, ...key });
    expect(view.state.zoom).toBe(undefined);
  });
});

describe("the mouse", () => {
  beforeEach(() => view.setState({ zoom: { scale: 2, x: -300, y: -200 } }));

  test("drags what is enlarged, which selects nothing; the next click does", () => {
    point("pointerdown", 200, 100);
    point("pointermove", 240, 110);
    point("pointermove", 250, 130);
    point("pointerup", 250, 130);
    expect(view.state.zoom).toEqual({ scale: 2, x: -250, y: -170 });
    click(1);
    expect(view.state.selected).toBe(undefined);
    point("pointerdown", 200, 100);
    point("pointermove", 202, 101);
    point("pointerup", 202, 101);
    click(1);
    expect(view.state).toMatchObject({ selected: "power", zoom: { x: -250, y: -170 } });
  });

  test("does not keep a click from the keyboard or a script", () => {
    point("pointerdown", 200, 100);
    point("pointermove", 240, 110);
    point("pointerup", 240, 110);
    click(0);
    expect(view.state.selected).toBe("power");
  });

  test("lets go where nobody sees it, and does nothing with another button", () => {
    point("pointerdown", 200, 100);
    point("pointermove", 260, 160, { buttons: 0 });
    point("pointermove", 290, 190);
    point("pointerdown", 200, 100, { button: 2 });
    point("pointermove", 260, 160);
    expect(view.state.zoom).toEqual({ scale: 2, x: -300, y: -200 });
  });

  test("drags nothing that is whole", () => {
    view.setState({ zoom: undefined });
    point("pointerdown", 200, 100);
    point("pointermove", 260, 160);
    expect(view.state.zoom).toBe(undefined);
  });
});

describe("fingers", () => {
  test("two enlarge around the place between them and move it; one scrolls the page", () => {
    expect(part("lens").style.touchAction).toBe("pan-x pan-y");
    finger("pointerdown", 200, 100);
    finger("pointermove", 200, 40);
    expect(view.state.zoom).toBe(undefined);
    finger("pointercancel", 200, 40);
    finger("pointerdown", 150, 100, 1);
    finger("pointerdown", 250, 100, 2);
    finger("pointermove", 100, 110, 1);
    finger("pointermove", 300, 110, 2);
    expect(view.state.zoom).toEqual({ scale: 2, x: -200, y: -90 });
    finger("pointerup", 300, 110, 2);
    expect(part("lens").style.touchAction).toBe("none");
    finger("pointermove", 120, 105, 1);
    expect(view.state.zoom).toEqual({ scale: 2, x: -180, y: -95 });
    finger("pointerup", 120, 105, 1);
    click(1);
    expect(view.state.selected).toBe(undefined);
    finger("pointerdown", 100, 100);
    finger("pointerup", 100, 100);
    click(1);
    expect(view.state.selected).toBe("power");
  });

  test("of two the browser does not scroll, of one it may", () => {
    const touch = (...ids: number[]): boolean =>
      part("picture").dispatchEvent(
        new TouchEvent("touchmove", {
          bubbles: true,
          cancelable: true,
          touches: ids.map((identifier) => new Touch({ identifier, target: part("picture") })),
        }),
      );
    expect([touch(1), touch(1, 2)]).toEqual([true, false]);
  });

  test("scroll the page beyond the edge of what is enlarged", () => {
    view.setState({ zoom: { scale: 2, x: 0, y: 0 } });
    expect(part("lens").style.touchAction).toBe("pan-up");
    view.setState({ zoom: { scale: 2, x: 0, y: -9999 } });
    expect(part("lens").style.touchAction).toBe("pan-down");
  });
});

describe("the keyboard", () => {
  const isInside = (id: string): boolean => inside(item(container, id)).every((distance) => distance >= 8);

  test("enlarges, makes smaller and goes back to the whole, with the focus in view", async () => {
    await userEvent.tab();
    await userEvent.keyboard("+=");
    expect(view.state.zoom?.scale).toBe(2.25);
    expect(isInside("power")).toBe(true);
    await userEvent.keyboard("-");
    expect(view.state.zoom?.scale).toBe(1.5);
    await userEvent.keyboard("{Control>}+{/Control}");
    expect(view.state.zoom?.scale).toBe(1.5);
    await userEvent.keyboard("0");
    expect(view.state.zoom).toBe(undefined);
    expect(view.undo()).toBe(false);
  });

  test("moves each theme into view that it reaches, with its ring, and the page not away", async () => {
    container.before(place("height: 3000px"));
    container.after(place("height: 3000px"));
    view.setState({ zoom: { scale: 8, x: -9999, y: -9999 } });
    await userEvent.tab();
    await frame();
    expect(isInside("power")).toBe(true);
    for (const key of ["End", "Home", ...view.figure.items.map(() => "ArrowDown")]) {
      await userEvent.keyboard(`{${key}}`);
      await frame();
      const focused = document.activeElement as HTMLElement;
      // Of what is too large, where it begins.
      const [left = 0, above = 0] = inside(focused);
      const fits = focused.getBoundingClientRect().width < 690;
      expect(fits ? isInside(focused.dataset.theme as string) : left >= 8 && above >= 8).toBe(true);
      const { top, bottom } = focused.getBoundingClientRect();
      expect(top > 0 && bottom < innerHeight, focused.dataset.theme).toBe(true);
      expect([part("lens").scrollLeft, part("lens").scrollTop]).toEqual([0, 0]);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(Math.max(720, innerWidth));
  });

  test("keeps the focus in view where the figure becomes another one", async () => {
    view.setState({ collapsed: ["power"], zoom: { scale: 4, x: 0, y: 0 } });
    await userEvent.tab();
    await userEvent.keyboard("{End}");
    view.setState({ collapsed: [] });
    await frame();
    expect(isInside("conflict")).toBe(true);
  });

  test("has a ring that is no wider than it needs to be", async () => {
    await userEvent.tab();
    view.setState({ zoom: { scale: 3, x: 0, y: 0 } });
    expect(getComputedStyle(item(container, "power")).outlineWidth).toBe("1px");
    view.setState({ zoom: undefined });
    expect(getComputedStyle(item(container, "power")).outlineWidth).toBe("2px");
  });

  test("works in a page from right to left", async () => {
    container.dir = "rtl";
    view.setState({ zoom: { scale: 3, x: 0, y: 0 } });
    await userEvent.tab();
    await userEvent.keyboard("{End}");
    await frame();
    expect(isInside("conflict")).toBe(true);
  });

  test("shows the beginning of what is too large at the right where a chart runs from there", async () => {
    show({ zoomable: true }, divergenceChart);
    view.update({ study: { ...study, language: "ar" } });
    view.setState({ zoom: { scale: 4, x: 0, y: 0 } });
    container.querySelector<HTMLElement>(".tl-item[tabindex='0']")?.focus();
    await userEvent.keyboard("{End}");
    await frame();
    const [left = 0, , right = 0] = inside(document.activeElement as HTMLElement);
    expect([left < 0, right >= 8]).toEqual([true, true]);
  });
});

test("what is enlarged is moved without a drag: by keys and by buttons, as far as the edges", async () => {
  const button = (way: string): HTMLElement | null => container.querySelector(`[data-act=${way}]`);
  const at = (): readonly (number | undefined)[] => [view.state.zoom?.x, view.state.zoom?.y];
  const press = (key: string): Promise<void> => userEvent.keyboard(`{Shift>}{${key}}{/Shift}`);
  item(container, "power").focus();
  await press("ArrowRight");
  expect([view.state.zoom, button("right")]).toEqual([undefined, null]);
  view.setState({ zoom: { scale: 2, x: 0, y: 0 } });
  await press("ArrowRight");
  await press("ArrowDown");
  const [x = 0, y = 0] = at();
  expect([x < -90, y < -60]).toEqual([true, true]);
  expect(item(container, "power").matches(":focus")).toBe(true);
  await press("ArrowLeft");
  await press("ArrowUp");
  expect(at()).toEqual([0, 0]);
  expect(["left", "up", "down", "right"].map((way) => button(way)?.ariaDisabled ?? null)).toEqual([
    "true",
    "true",
    null,
    null,
  ]);
  await userEvent.click(button("right") as Element);
  await userEvent.click(button("down") as Element);
  expect(at()).toEqual([x, y]);
  expect(button("left")?.ariaLabel).toBe("Look further left");
  for (let i = 0; i < 20; i++) button("right")?.click();
  expect(view.state.zoom?.x).toBe(-(view.figure.width ?? 0));
  button("right")?.focus();
  button("whole")?.click();
  expect(part("toolbar").matches(":focus-within")).toBe(true);
});

test("what the browser scrolls to by itself is in the state", async () => {
  view.setState({ zoom: { scale: 3, x: 0, y: 0 } });
  part("lens").scrollTo(120, 40);
  await frame();
  expect(view.state.zoom).toEqual({ scale: 3, x: -120, y: -40 });
  expect([part("lens").scrollLeft, part("lens").scrollTop]).toEqual([0, 0]);
});

test("a page that decides on every change is asked", () => {
  view.update({ options: { zoomable: true, controlled: true } });
  const asked = vi.fn();
  view.on("request", ({ change }) => asked(change));
  wheel({ deltaY: -100, ctrlKey: true });
  expect(view.state.zoom).toBe(undefined);
  expect(asked).toHaveBeenCalledWith({ zoom: expect.objectContaining({ scale: 1.41 }) });
});

test("axe finds nothing in what is enlarged, map or chart", async () => {
  document.documentElement.lang = "en";
  const main = document.createElement("main");
  document.body.append(main);
  show({ zoomable: true, zoom: { scale: 2, x: -50, y: -50 } }, divergenceChart);
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await axe.run(document, { runOnly: rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
});
