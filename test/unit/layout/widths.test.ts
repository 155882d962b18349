import { expect, it } from "vitest";
import { shareWidth } from "../../../src/layout/widths.ts";

const needs = [
  { min: 40, ideal: 100 },
  { min: 60, ideal: 60 },
];

it("gives every column its ideal where that fits", () => expect(shareWidth(needs, 400)).toEqual([100, 60]));
it("shares what is left in proportion to what is lacking", () =>
  expect(shareWidth(needs, 130)).toEqual([70, 60]));
it("gives up where the minima do not fit", () => expect(shareWidth(needs, 99)).toBeNull());
it("takes an ideal below the minimum for the minimum", () =>
  expect(shareWidth([{ min: 50, ideal: 20 }], 80)).toEqual([50]));
it("gives the minima where they fit exactly", () => expect(shareWidth(needs, 100)).toEqual([40, 60]));
it("shares among several columns that all lack something", () =>
  expect(
    shareWidth(
      [
        { min: 40, ideal: 100 },
        { min: 60, ideal: 90 },
      ],
      130,
    ),
  ).toEqual([60, 70]));
