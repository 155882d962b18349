import type { Study } from "../study/model.ts";
import { languageDirection } from "../text/direction.ts";

/** Whether the figures of a study are mirrored, as its language runs from right to left; whatever the page around them does. */
export const isMirrored = ({ language }: Pick<Study, "language">): boolean =>
  languageDirection(language) === "rtl";
