import { vi } from "vitest";

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
}

/** What has been begun and not been ended. */
export interface Watched {
  readonly observers: ReadonlySet<object>;
  readonly timers: ReadonlySet<unknown>;
  /** Listeners on what is still there: the page, its window, what the page has of its own. */
  listeners(): readonly string[];
  /** How many listeners there were in all, so that nobody looks at nothing. */
  readonly heard: number;
  stop(): void;
}

/** Watches over what would outlive a view: observers, timers, frames asked for, and listeners outside of it. */
export function watch(): Watched {
  const observers = new Set<object>();
  const timers = new Set<unknown>();
  let listening: Listening[] = [];
  let heard = 0;
  const forget = ({ target, type, listener }: Listening): void => {
    listening = listening.filter(
      (other) => other.target !== target || other.type !== type || other.listener !== listener,
    );
  };
  for (const { prototype } of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype;
    vi.spyOn(prototype, "observe").mockImplementation(function (this: object, ...given: unknown[]) {
      observers.add(this);
      return Reflect.apply(observe, this, given);
    });
    vi.spyOn(prototype, "disconnect").mockImplementation(function (this: object) {
      observers.delete(this);
      return Reflect.apply(disconnect, this, []);
    });
  }
  for (const [begin, end] of [
    ["setTimeout", "clearTimeout"],
    ["setInterval", "clearInterval"],
    ["requestAnimationFrame", "cancelAnimationFrame"],
  ] as const) {
    const [first, last] = [window[begin], window[end]] as [
      (...given: unknown[]) => unknown,
      typeof clearTimeout,
    ];
    vi.spyOn(window, begin).mockImplementation(((...given: unknown[]) => {
      const id = first(...given);
      timers.add(id);
      return id;
    }) as never);
    vi.spyOn(window, end).mockImplementation(((id: number) => {
      timers.delete(id);
      last(id);
    }) as never);
  }
  // The window of a test has methods of its own.
  for (const owner of [EventTarget.prototype, window]) {
    const { addEventListener, removeEventListener } = owner;
    vi.spyOn(owner as EventTarget, "addEventListener").mockImplementation(function (
      this: EventTarget,
      type,
      listener,
      options,
    ) {
      heard++;
      const one = { target: this, type, listener };
      listening.push(one);
      const { signal } = typeof options === "object" ? options : {};
      if (signal) addEventListener.call(signal, "abort", () => forget(one));
      addEventListener.call(this, type, listener as EventListener, options);
    });
    vi.spyOn(owner as EventTarget, "removeEventListener").mockImplementation(function (
      this: EventTarget,
      type,
      listener,
      options,
    ) {
      forget({ target: this, type, listener });
      removeEventListener.call(this, type, listener as EventListener, options);
    });
  }
  return {
    observers,
    timers,
    listeners: () =>
      listening
        .filter(({ target }) => !(target instanceof Element) || target.isConnected)
        .map(({ target, type }) => `${type} on ${target}`),
    get heard(): number {
      return heard;
    },
    stop: () => void vi.restoreAllMocks(),
  };
}
