import type { Figure } from "../figures/figure.ts";
import { renderToString } from "../render/string.ts";
import type { Study } from "../study/model.ts";
import type { Dictionary } from "../words/message.ts";
import { speaker } from "../words/say.ts";
import { createReader } from "./acts/acts.ts";
import { createAsked } from "./acts/asked.ts";
import { createEmitter } from "./acts/emitter.ts";
import { createHistory } from "./acts/history.ts";
import { createOverlay } from "./overlay/overlay.ts";
import { followPointer } from "./overlay/pointer.ts";
import { createFrame } from "./page/frame.ts";
import { parsed } from "./parsed.ts";
import { createParts } from "./parts.ts";
import { settled } from "./settled.ts";
import type { Shown } from "./shown.ts";
import {
  changedState,
  drawnState,
  initialState,
  type StateChange,
  splitOptions,
  type ViewState,
} from "./state.ts";
import type { Cause, Draw, View } from "./view.ts";
import { splitViewOptions, type ViewOptions } from "./view-options.ts";

/** What a figure is drawn from, beside the width of the page. */
interface Given {
  readonly study: Study;
  readonly view: ViewOptions;
  readonly options: object;
  readonly state: ViewState;
}

const mounted = new WeakMap<Element, View<never>>();

/**
 * Draws a figure into an element and lets readers explore it: point, select, read on, open and close, search, hide groups.
 * Synchronous: when it returns, the figure is there. Without a width of its own it follows the element's. A view that the
 * element held before is destroyed.
 *
 * @throws TypeError for anything but an element; StudyError, OptionError, or what `draw` throws: then nothing has changed.
 */
export function mount<Options>(
  container: Element,
  draw: Draw<Options>,
  study: unknown,
  options?: NoInfer<NonNullable<Options>> & ViewOptions,
): View<NonNullable<Options>> {
  if (container?.nodeType !== 1) throw new TypeError("mount needs the element to draw into, not a selector.");
  const { on, emit } = createEmitter();
  const history = createHistory();
  const asked = createAsked();
  let given: Given = { study: parsed(study), ...split(options ?? {}, initialState) };
  let shown: Shown | undefined;
  let told = given.state;
  let alive = true;

  const drawn = ({ study, options, state }: Given): Figure =>
    // Both named from the beginning, so that the figure is remembered for the first theme that is pointed at.
    draw(study, {
      width: frame.width,
      selected: undefined,
      hovered: undefined,
      ...options,
      ...drawnState(state),
    } as Options);

  const show = (next: Given, cause: Cause, undone: boolean): void => {
    const figure = drawn(next);
    const { words } = next.options as { readonly words?: Dictionary };
    const state = settled(next.state, figure);
    // What a reader asked for and a page granted is the reader's: the focus goes there, and it is said.
    const doer = cause === "page" ? (asked.granted(given.state, state) ?? cause) : cause;
    given = { ...next, state };
    const before = shown;
    shown = { ...given, figure, cause: doer, undone, canUndo: history.size > 0, say: speaker(words) };
    frame.show(figure, "width" in next.options || "printWidth" in next.options);
    overlay.show(shown);
    for (const part of parts) part.show(shown, before);
  };

  const insist = (): void => {
    if (!alive) throw new DOMException("The view was destroyed.", "InvalidStateError");
  };

  /** Whether what is to be shown now could be drawn. */
  const attempt = (next: () => Given, cause: Cause, undone = false): boolean => {
    try {
      show(next(), cause, undone);
    } catch (error) {
      if (!emit("error", { error })) throw error;
      return false;
    }
    if (given.state !== told) {
      const { state } = given;
      told = state;
      // A listener may change the state, and then all have heard of a newer one already.
      emit("statechange", { state, cause }, () => given.state === state);
    }
    return true;
  };

  /** Whether a reader wants what the page decides on: then the page is asked, and nothing is different yet. */
  const isAsked = (part: StateChange, state: ViewState, cause: Cause): boolean => {
    if (cause === "page" || !given.view.controlled) return false;
    asked.note(given.state, state, cause);
    emit("request", { change: part, state, cause });
    return true;
  };

  /** Whether the change made a difference that could be drawn. Nothing does once the view is destroyed. */
  const change = (part: StateChange, cause: Cause): boolean => {
    const state = changedState(given.state, part);
    if (!alive || state === given.state || isAsked(part, state, cause)) return false;
    const before = given.state;
    const forget = cause === "page" ? () => {} : history.note(before, state);
    const done = attempt(() => ({ ...given, state }), cause);
    if (!done) forget();
    return done;
  };

  const undo = (cause: Cause): boolean => {
    const back = alive ? history.back() : undefined;
    if (!back) return false;
    const state = changedState(given.state, back);
    return isAsked(back, state, cause) ? false : attempt(() => ({ ...given, state }), cause, true);
  };

  const view: View<NonNullable<Options>> = {
    get figure(): Figure {
      return (shown as Shown).figure;
    },
    get state(): ViewState {
      return given.state;
    },
    update({ study, options }): void {
      insist();
      attempt(
        () => ({
          ...given,
          ...(study === undefined ? {} : { study: parsed(study) }),
          ...(options ? split(options, given.state) : {}),
        }),
        "page",
      );
    },
    setState(part): void {
      insist();
      change(part, "page");
    },
    undo(): boolean {
      insist();
      return undo("page");
    },
    on,
    toSVG(): string {
      const { hovered } = given.state;
      if (hovered === undefined) return renderToString(view.figure);
      return renderToString(drawn({ ...given, state: changedState(given.state, { hovered: undefined }) }));
    },
    destroy(): void {
      if (!alive) return;
      alive = false;
      for (const part of parts) part.destroy?.();
      frame.destroy();
      if (mounted.get(container) === view) mounted.delete(container);
      emit("destroy", {});
    },
  };

  const reader = createReader({ shown: () => shown as Shown, change, undo, emit });
  const overlay = createOverlay(container.ownerDocument, reader);
  const frame = createFrame(container, overlay.element, () => attempt(() => given, "page"));
  const parts = createParts(frame, overlay, reader);
  try {
    show(given, "page", false);
  } catch (error) {
    for (const part of parts) part.destroy?.();
    frame.destroy();
    throw error;
  }
  followPointer(frame.stage, overlay, reader);
  mounted.get(container)?.destroy();
  mounted.set(container, view);
  return view;
}

function split(options: object, state: ViewState): Omit<Given, "study"> {
  const { view, rest } = splitViewOptions(options);
  return { view, ...splitOptions(rest, state) };
}
