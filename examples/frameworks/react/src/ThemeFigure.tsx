import { useLayoutEffect, useRef } from "react";
import { type Draw, mount, type StateChange, type Study, type View } from "themeloom";

interface Props<Options> {
  /** `thematicMap` or `divergenceChart`. */
  readonly draw: Draw<Options>;
  readonly study: Study;
  readonly options?: NonNullable<Options>;
  /** What is selected, hidden, open …: the figure shows this, and nothing else. `undefined` clears a part. */
  readonly state: StateChange;
  /** The reader asks for a change. */
  readonly onChange: (change: StateChange) => void;
}

/** A figure whose state is React's: it asks, and shows what it is given. */
export function ThemeFigure<Options>({ draw, study, options, state, onChange }: Props<Options>) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<View<NonNullable<Options>>>(null);
  const now = useRef({ study, options, onChange });
  now.current = { study, options, onChange };

  // In strict mode React does this twice: `destroy` leaves nothing behind.
  useLayoutEffect(() => {
    const { study, options } = now.current;
    const given = { ...options, controlled: true } as unknown as NonNullable<Options>;
    view.current = mount<Options>(place.current as HTMLDivElement, draw, study, given);
    view.current.on("request", ({ change }) => now.current.onChange(change));
    return () => view.current?.destroy();
  }, [draw]);

  useLayoutEffect(() => {
    const given = { ...options, controlled: true } as unknown as NonNullable<Options>;
    view.current?.update({ study, options: given });
  }, [study, options]);

  useLayoutEffect(() => view.current?.setState(state), [state]);

  return <div ref={place} />;
}
