import { languageDirection } from "../text/direction.ts";
import type { Shown } from "./shown.ts";

/** Whether a figure runs from right to left, whatever the page around it does: a map in such a language. */
export const isMirrored = ({ figure, study }: Shown): boolean =>
  figure.kind === "map" && languageDirection(study.language) === "rtl";
