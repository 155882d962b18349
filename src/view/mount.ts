import type { Figure } from "../figures/figure.ts";
import { renderToString } from "../render/string.ts";
import type { Study, Theme } from "../study/model.ts";
import { createFrame } from "./frame.ts";
import { createOverlay } from "./overlay.ts";
import { parsed } from "./parsed.ts";
import { followPointer } from "./pointer.ts";
import type { Reader } from "./reader.ts";
import { changedState, initialState, splitOptions, type ViewState } from "./state.ts";
import type { Draw, View, ViewEvents } from "./view.ts";

/** What a figure is drawn from, beside the width of the page. */
interface Given {
  readonly study: Study;
  readonly options: object;
  readonly state: ViewState;
}

const mounted = new WeakMap<Element, View<never>>();

/**
 * Draws a figure into an element and lets readers point, select, open and close. Synchronous: when it returns, the figure
 * is there. Without a width of its own it follows the element's. A view that the element held before is destroyed.
 *
 * @throws TypeError for anything but an element; StudyError, OptionError, or what `draw` throws: then nothing has changed.
 */
export function mount<Options>(
  container: Element,
  draw: Draw<Options>,
  study: unknown,
  options?: NoInfer<NonNullable<Options>>,
): View<NonNullable<Options>> {
  if (container?.nodeType !== 1) throw new TypeError("mount needs the element to draw into, not a selector.");
  const listeners = new Map<keyof ViewEvents, Set<(event: never) => void>>();
  let given: Given = { study: parsed(study), ...splitOptions(options ?? {}, initialState) };
  let figure: Figure;
  let told = given.state;
  let alive = true;

  const drawn = ({ study, options, state }: Given): Figure =>
    // Both named from the beginning, so that the figure is remembered for the first theme that is pointed at.
    draw(study, {
      width: frame.width,
      selected: undefined,
      hovered: undefined,
      ...options,
      ...state,
    } as Options);

  const show = (next: Given): void => {
    figure = drawn(next);
    given = next;
    const options = { ...next.options, ...next.state };
    frame.show(figure, "width" in options || "printWidth" in options);
    overlay.show(figure, next.state);
  };

  const emit = <Type extends keyof ViewEvents>(type: Type, event: ViewEvents[Type]): boolean => {
    const called = [...(listeners.get(type) ?? [])];
    for (const listener of called) {
      // A listener may have changed the state, and all have heard of that one already.
      if ("state" in event && event.state !== given.state) break;
      listener(event as never);
    }
    return called.length > 0;
  };

  const insist = (): void => {
    if (!alive) throw new DOMException("The view was destroyed.", "InvalidStateError");
  };

  /** Whether what is to be shown now could be drawn. */
  const attempt = (next: () => Given): boolean => {
    try {
      show(next());
    } catch (error) {
      if (!emit("error", { error })) throw error;
      return false;
    }
    if (given.state !== told) {
      told = given.state;
      emit("statechange", { state: told });
    }
    return true;
  };

  /** Whether the change made a difference that could be drawn. Nothing does once the view is destroyed. */
  const change = (part: object): boolean => {
    const state = changedState(given.state, part);
    return alive && state !== given.state && attempt(() => ({ ...given, state }));
  };

  const reader: Reader = {
    select(id, cause): void {
      if (change({ selected: id })) emit("select", { id, theme: themeOf(given.study, id), cause });
    },
    hover(id, cause): void {
      if (change({ hovered: id })) emit("hover", { id, theme: themeOf(given.study, id), cause });
    },
    toggle(id, cause): void {
      const item = figure.items.find((candidate) => candidate.id === id);
      if (item?.expanded === undefined) return;
      const expanded = !item.expanded;
      if (!change(toggled({ ...given.options, ...given.state }, id, expanded))) return;
      emit("toggle", { id, theme: themeOf(given.study, id), expanded, cause });
    },
  };

  const view: View<NonNullable<Options>> = {
    get figure(): Figure {
      return figure;
    },
    get state(): ViewState {
      return given.state;
    },
    update({ study, options }): void {
      insist();
      attempt(() => ({
        ...given,
        ...(study === undefined ? {} : { study: parsed(study) }),
        ...(options ? splitOptions(options, given.state) : {}),
      }));
    },
    setState(part): void {
      insist();
      change(part);
    },
    on(type, listener): () => void {
      const those = listeners.get(type) ?? new Set();
      listeners.set(type, those.add(listener));
      return () => those.delete(listener);
    },
    toSVG(): string {
      const { hovered } = given.state;
      if (hovered === undefined) return renderToString(figure);
      return renderToString(drawn({ ...given, state: changedState(given.state, { hovered: undefined }) }));
    },
    destroy(): void {
      if (!alive) return;
      alive = false;
      frame.destroy();
      if (mounted.get(container) === view) mounted.delete(container);
      emit("destroy", {});
    },
  };

  const overlay = createOverlay(container.ownerDocument, reader);
  const frame = createFrame(container, overlay.element, () => attempt(() => given));
  try {
    show(given);
  } catch (error) {
    frame.destroy();
    throw error;
  }
  followPointer(frame.element, overlay, reader);
  mounted.get(container)?.destroy();
  mounted.set(container, view);
  return view;
}

/** The change of state that opens or closes a theme. One that `expandTo` would close has to be called open. */
function toggled(
  { collapsed = [], expanded = [], expandTo }: ToggleOptions,
  id: string,
  open: boolean,
): Pick<ToggleOptions, "collapsed" | "expanded"> {
  const without = (ids: readonly string[]): string[] => ids.filter((other) => other !== id);
  const closed = open ? without(collapsed) : [...without(collapsed), id];
  if (expandTo === undefined) return { collapsed: closed };
  return { collapsed: closed, expanded: open ? [...without(expanded), id] : without(expanded) };
}

interface ToggleOptions {
  readonly collapsed?: readonly string[];
  readonly expanded?: readonly string[];
  readonly expandTo?: number;
}

function themeOf(study: Study, id: string | undefined): Theme | undefined {
  const stack = [...study.themes];
  for (let theme = stack.pop(); theme; theme = stack.pop()) {
    if (theme.id === id) return theme;
    stack.push(...theme.subthemes);
  }
  return undefined;
}
