import type { Figure } from "../figures/figure.ts";
import { renderToString } from "../render/string.ts";
import { speaker } from "../words/say.ts";
import { createReader } from "./acts/acts.ts";
import { createChanges, type Given, type Step } from "./acts/changes.ts";
import { createEmitter } from "./acts/emitter.ts";
import { canFollow } from "./acts/follow.ts";
import { createHistory } from "./acts/history.ts";
import { checkAround, saidInView } from "./around.ts";
import { createOverlay } from "./overlay/overlay.ts";
import { followPointer } from "./overlay/pointer.ts";
import { createFrame } from "./page/frame.ts";
import { parsed } from "./parsed.ts";
import { createParts } from "./parts.ts";
import { settled } from "./settled.ts";
import type { Shown } from "./shown.ts";
import { changedState, drawnState, initialState, splitOptions, type ViewState } from "./state.ts";
import type { Draw, View } from "./view.ts";
import { splitViewOptions, type ViewOptions } from "./view-options.ts";
import { warnOf } from "./warn.ts";

const mounted = new WeakMap<Element, View<never>>();

/**
 * Draws a figure into an element and lets readers explore it: point, select, read on, open and close, search, hide groups.
 * Synchronous: when it returns, the figure is there. Without a width of its own it follows the element's. A view that the
 * element held before is destroyed.
 *
 * @throws TypeError for anything but an element, and where `draw` returns no figure; StudyError, OptionError, or what `draw` throws: then nothing has changed.
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
  let given: Given = { study: parsed(study), ...split(options ?? {}, initialState) };
  let shown: Shown | undefined;
  let told = given.state;
  let alive = true;

  const drawn = ({ study, options, state }: Given): Figure => {
    checkAround(state);
    let figure: Figure;
    try {
      // Both named from the beginning, so that the figure is remembered for the first theme that is pointed at.
      const always = { width: frame.width, selected: undefined, hovered: undefined };
      figure = draw(study, { ...always, ...options, ...drawnState(state) } as Options);
    } catch (error) {
      throw saidInView(error);
    }
    if (!figure?.scene || !figure.items)
      throw new TypeError("The function that draws must return a figure, with a scene and items.");
    return figure;
  };

  const show = ({ to: next, cause, undone = false }: Step): void => {
    const figure = drawn(next);
    const { words } = next.options;
    warnOf(words);
    given = { ...next, state: settled(next.state, figure) };
    const before = shown;
    shown = { ...given, figure, cause, undone, canUndo: history.size > 0, say: speaker(words) };
    frame.show(figure, "width" in next.options || "printWidth" in next.options);
    overlay.show(shown);
    for (const part of parts) part.show(shown, before);
  };

  const insist = (): void => {
    if (!alive) throw new DOMException("The view was destroyed.", "InvalidStateError");
  };

  /** Whether what is to be shown now could be drawn. */
  const attempt = (next: () => Step): boolean => {
    let step: Step;
    try {
      step = next();
      show(step);
    } catch (error) {
      if (!emit("error", { error })) throw error;
      return false;
    }
    if (given.state !== told) {
      const { state } = given;
      told = state;
      // A listener may change the state, and then all have heard of a newer one already.
      const { cause, undone = false } = step;
      emit("statechange", { state, cause, undone }, () => given.state === state);
    }
    return true;
  };

  const changes = createChanges({ history, given: () => (alive ? given : undefined), attempt, emit });

  const view: View<NonNullable<Options>> = {
    get figure(): Figure {
      return (shown as Shown).figure;
    },
    get state(): ViewState {
      return given.state;
    },
    update({ study, options }): void {
      insist();
      changes.byPage((now) => ({
        ...now,
        ...(study === undefined ? {} : { study: parsed(study) }),
        ...(options ? split(options, now.state) : {}),
      }));
    },
    setState(part): void {
      insist();
      const state = changedState(given.state, part);
      if (state !== given.state) changes.byPage((now) => ({ ...now, state }));
    },
    undo(): boolean {
      insist();
      return changes.undoByPage();
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

  const reader = createReader({ ...changes, shown: () => shown as Shown, emit });
  const overlay = createOverlay(container.ownerDocument, reader);
  const frame = createFrame(container, overlay.element, () => attempt(() => ({ to: given, cause: "page" })));
  const parts = createParts(frame, overlay, reader);
  try {
    show({ to: given, cause: "page" });
  } catch (error) {
    for (const part of parts) part.destroy?.();
    frame.destroy();
    throw error;
  }
  followPointer(frame.stage, overlay, reader);
  canFollow(view, changes.byLink);
  mounted.get(container)?.destroy();
  mounted.set(container, view);
  return view;
}

function split(options: object, state: ViewState): Omit<Given, "study"> {
  const { view, rest } = splitViewOptions(options);
  return { view, ...splitOptions(rest, state) };
}
