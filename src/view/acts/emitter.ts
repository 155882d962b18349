import type { ViewEvents } from "../view.ts";

/** Who listens to what. */
export interface Emitter {
  on<Type extends keyof ViewEvents>(type: Type, listener: (event: ViewEvents[Type]) => void): () => void;
  /** Tells all who listened when it began, while `isNews` holds. Returns whether anybody listens. */
  emit<Type extends keyof ViewEvents>(type: Type, event: ViewEvents[Type], isNews?: () => boolean): boolean;
}

/** A new emitter that nobody listens to. */
export function createEmitter(): Emitter {
  const listeners = new Map<keyof ViewEvents, Set<(event: never) => void>>();
  return {
    on(type, listener): () => void {
      const those = listeners.get(type) ?? new Set();
      listeners.set(type, those.add(listener));
      return () => those.delete(listener);
    },
    emit(type, event, isNews = () => true): boolean {
      const called = [...(listeners.get(type) ?? [])];
      for (const listener of called) {
        if (!isNews()) break;
        listener(event as never);
      }
      return called.length > 0;
    },
  };
}
