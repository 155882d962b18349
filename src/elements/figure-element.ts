import type { Figure } from "../figures/figure.ts";
import { renderInto } from "../render/dom.ts";
import { mount } from "../view/mount.ts";
import { adoptStyle } from "../view/page/sheet.ts";
import { changedState, initialState, isOfState, type ViewState } from "../view/state.ts";
import type { Draw, View, ViewEvents } from "../view/view.ts";
import type { Dictionary } from "../words/message.ts";
import { optionAttributes, readAttribute } from "./attributes.ts";
import { elementStyle } from "./element-style.ts";
import { toldEvents } from "./events.ts";
import { joinGroup } from "./group.ts";
import { problemNode } from "./problem.ts";
import { StudySource } from "./study-source.ts";
import { WordsSource } from "./words-source.ts";

// A server has no HTMLElement, and may import this all the same.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/**
 * A figure as an element. Its study comes from the property `study`, else from the file at `src`, else from a child
 * `<script type="application/json">`. Options come as attributes (`hidden-groups="a b"` for `hiddenGroups`) and in the
 * property `options`; the attribute `words` names a JSON file of a dictionary. Figures with the same `group` are linked. Until what
 * these say is drawn, and when it cannot be, the element shows its children: never a figure of something else.
 */
export abstract class FigureElement<Options extends object> extends Base {
  static readonly observedAttributes: readonly string[] = ["src", "words", "group", ...optionAttributes];

  readonly #drawFigure: Draw<Options>;
  readonly #source = new StudySource(this, () => this.#request());
  readonly #words = new WordsSource(this, () => this.#request());
  readonly #slot: HTMLSlotElement;
  readonly #place: HTMLElement;
  readonly #problem: HTMLElement;
  #connection: (() => void) | undefined;
  #options: object = {};
  #state: ViewState = initialState;
  #view: View<Options> | undefined;
  #asked = false;
  /** Whether the view is being told what the element says by now. */
  #updating = false;
  #leaveGroup: (() => void) | undefined;

  constructor(draw: Draw<Options>) {
    super();
    this.#drawFigure = draw;
    const { ownerDocument: document } = this;
    this.#slot = document.createElement("slot");
    this.#place = document.createElement("div");
    // The heading is an option, `title`: no tool tip of that name must follow the pointer all over the figure.
    this.#place.title = "";
    this.#problem = document.createElement("div");
    this.attachShadow({ mode: "open" }).append(this.#problem, this.#slot, this.#place);
    renderInto(this.#problem, problemNode());
    // Set before the element's class was known, and now in the way of the accessors.
    for (const name of ["study", "options"] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      Reflect.deleteProperty(this, name);
      Object.assign(this, { [name]: value });
    }
  }

  /** The study as it was given: JSON text, plain data, or what `parseStudy` returns. */
  get study(): unknown {
    return this.#source.given;
  }

  set study(study: unknown) {
    this.#source.given = study;
    this.#request();
  }

  /** Options that go before those in the attributes. */
  get options(): Options {
    return this.#options as Options;
  }

  set options(options: Options) {
    this.#options = options ?? {};
    this.#take(this.#options);
  }

  /** The view, while a figure is shown. */
  get view(): View<Options> | undefined {
    if (this.#asked) this.#update();
    return this.#view;
  }

  /** The figure that is shown. */
  get figure(): Figure | undefined {
    return this.view?.figure;
  }

  connectedCallback(): void {
    const { ownerDocument: document } = this;
    const request = (): void => this.#request();
    const giveUp = adoptStyle(this.shadowRoot as ShadowRoot, elementStyle);
    const observer = new MutationObserver(() => this.#source.stale && request());
    observer.observe(this, { childList: true, characterData: true, subtree: true });
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", request);
    this.#connection = (): void => {
      giveUp();
      observer.disconnect();
      document.removeEventListener("DOMContentLoaded", request);
    };
    this.#request();
  }

  disconnectedCallback(): void {
    this.#connection?.();
    this.#source.stop();
    this.#words.stop();
    this.#clear();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (name === "src") this.#source.stop(true);
    else if (name === "words") this.#words.stop(true);
    else if (name === "group") this.#join();
    else this.#take(Object.fromEntries([readAttribute(name, value)]));
    this.#request();
  }

  /** Notes what belongs to the state: it must not come back with every other change. */
  #take(options: object): void {
    const entries = Object.entries(options).filter(([name]) => isOfState(name, this.#state));
    this.#state = changedState(this.#state, Object.fromEntries(entries));
    this.#request();
  }

  /** One drawing for all that a script changes in one go. */
  #request(): void {
    if (this.#asked) return;
    this.#asked = true;
    queueMicrotask(() => this.#asked && this.#update());
  }

  #update(): void {
    this.#asked = false;
    if (!this.isConnected) return;
    try {
      const study = this.#source.read();
      const words = this.#words.read();
      // Not in one language first and then in another, which may take more room.
      if (this.#words.waiting) return;
      if (study) this.#draw(study, words);
      else if (!this.#source.waiting) this.#clear();
    } catch (error) {
      this.#fail(error);
    }
  }

  #draw(study: unknown, words: Dictionary | undefined): void {
    const options = { ...(words ? { words } : {}), ...this.#given() } as NonNullable<Options>;
    if (this.#view) {
      this.#updating = true;
      this.#view.update({ study, options });
      this.#updating = false;
    } else {
      this.#view = mount<Options>(this.#place, this.#drawFigure, study, options);
      this.#follow(this.#view);
      this.#join();
    }
    if (!this.#view) return;
    this.#slot.hidden = true;
    renderInto(this.#problem, problemNode());
    const error = this.#words.takeProblem();
    // The figure is there, in English.
    if (error) this.#tell("error", { error });
  }

  /** All options; of those that belong to the state, what the state says of them, and nothing where it says nothing. */
  #given(): object {
    const names = this.getAttributeNames().filter((name) => optionAttributes.includes(name));
    const attributes = names.map((name) => readAttribute(name, this.getAttribute(name)));
    const rest = Object.entries({ ...Object.fromEntries(attributes), ...this.#options }).filter(
      ([name]) => !isOfState(name, this.#state),
    );
    const gone = Object.keys(this.#view?.state ?? {}).map((name) => [name, undefined]);
    return { ...Object.fromEntries(gone), ...Object.fromEntries(rest), ...this.#state };
  }

  /** Shares what readers do with the figures of the group that the attribute names. */
  #join(): void {
    this.#leaveGroup?.();
    const name = this.getAttribute("group");
    this.#leaveGroup =
      name && this.#view ? joinGroup(this.ownerDocument, name, this.#view as View) : undefined;
  }

  #follow(view: View<Options>): void {
    view.on("statechange", ({ state }) => {
      this.#state = state;
    });
    for (const type of toldEvents) view.on(type, (event) => this.#tell(type, event));
    // What a reader or a script wants of the view, and cannot have, leaves the figure as it is.
    view.on("error", ({ error }) => (this.#updating ? this.#fail(error) : this.#tell("error", { error })));
  }

  /** Takes the figure away and shows the children. */
  #clear(): void {
    this.#leaveGroup?.();
    this.#leaveGroup = undefined;
    this.#view?.destroy();
    this.#view = undefined;
    this.#state = changedState(this.#state, { hovered: undefined });
    this.#slot.hidden = false;
    renderInto(this.#problem, problemNode());
  }

  #fail(error: unknown): void {
    this.#clear();
    renderInto(this.#problem, problemNode(error));
    this.#tell("error", { error });
  }

  #tell<Type extends keyof ViewEvents>(type: Type, detail: ViewEvents[Type]): void {
    this.dispatchEvent(new CustomEvent(`theme-${type}`, { bubbles: true, composed: true, detail }));
  }
}
