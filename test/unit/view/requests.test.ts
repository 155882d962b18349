import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRequests, type Request, type Requests } from "../../../src/view/acts/requests.ts";
import { changedState, initialState, type StateChange, type ViewState } from "../../../src/view/state.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const request = (change: StateChange): Request => ({ change, act: "keyboard", undone: false, tell() {} });
const state = (change: StateChange): ViewState => changedState(initialState, change);

/** What has been asked for, in this order, and not been answered. */
function asked(...changes: StateChange[]): Requests {
  const requests = createRequests();
  for (const change of changes) requests.ask(request(change), () => {});
  return requests;
}
const grantedBy = (requests: Requests, change: StateChange): unknown[] | undefined =>
  requests.granted(initialState, state(change))?.all.map((one) => one.change);

test("what was asked for is granted once, and within 5 seconds", () => {
  const requests = asked({ selected: "a" });
  vi.advanceTimersByTime(4900);
  expect(grantedBy(requests, { selected: "a" })).toEqual([{ selected: "a" }]);
  expect(grantedBy(requests, { selected: "a" })).toBeUndefined();
  const late = asked({ selected: "a" });
  vi.advanceTimersByTime(5100);
  expect(grantedBy(late, { selected: "a" })).toBeUndefined();
});

test("several are granted in one go; those that were passed over no more, those after still", () => {
  const requests = asked({ hovered: "a" }, { selected: "a" }, { details: "a" });
  expect(grantedBy(requests, { hovered: "a", selected: "a" })).toEqual([{ hovered: "a" }, { selected: "a" }]);
  expect(grantedBy(requests, { details: "a" })).toEqual([{ details: "a" }]);
  const second = asked({ hovered: "a" }, { selected: "a" });
  expect(grantedBy(second, { selected: "a" })).toEqual([{ selected: "a" }]);
  expect(grantedBy(second, { hovered: "a" })).toBeUndefined();
});

test("anything else is the page's own, and ends the waiting; nothing at all does not", () => {
  for (const change of [{ selected: "b" }, { selected: "a", query: "x" }]) {
    const requests = asked({ selected: "a" });
    expect(requests.granted(initialState, initialState)).toBeUndefined();
    expect(grantedBy(requests, change)).toBeUndefined();
    expect(grantedBy(requests, { selected: "a" })).toBeUndefined();
  }
});

test("while the page hears of a request, whatever it does is its answer", () => {
  const requests = createRequests();
  let answer: unknown;
  requests.ask(request({ selected: "a" }), () => {
    answer = requests.granted(initialState, state({ selected: "b", query: "x" }));
  });
  expect(answer).toMatchObject({ last: { change: { selected: "a" } }, all: [] });
});
