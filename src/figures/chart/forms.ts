import type { Voice } from "../../words/voice.ts";
import type { Form } from "../options.ts";
import type { ChartData } from "./data.ts";
import type { ChartPicture } from "./draw-chart.ts";
import type { FormKind } from "./form.ts";
import { butterfly } from "./forms/butterfly.ts";
import { difference } from "./forms/difference.ts";
import { dots } from "./forms/dots.ts";
import { dumbbell } from "./forms/dumbbell.ts";
import { matrix } from "./forms/matrix.ts";
import { scatter } from "./forms/scatter.ts";
import { slope } from "./forms/slope.ts";
import { units } from "./forms/units.ts";

/** Every form of a divergence chart. */
export const formKinds: Readonly<Record<Form, FormKind>> = {
  units,
  dumbbell,
  difference,
  butterfly,
  matrix,
  dots,
  slope,
  scatter,
};

/** What "auto" tries, best first: the matrix can show anything. */
const bestFor = ({ groups, measure }: ChartData): readonly Form[] =>
  groups.length === 2 && measure === "prevalence"
    ? ["units", "dumbbell", "butterfly", "matrix"]
    : ["butterfly", "matrix"];

/** A form, and what it draws. */
interface Drawn {
  readonly form: Form;
  readonly picture: ChartPicture;
}

/** Draws the form that is asked for, if it can show the data and has room; else the best that can. */
export function drawForm(
  asked: Form | "auto",
  data: ChartData,
  left: number,
  width: number,
  figureWidth: number,
): Drawn {
  const best = bestFor(data);
  for (const form of asked === "auto" ? best : [asked, ...best]) {
    const kind = formKinds[form];
    const picture = kind.canShow(data) ? kind.draw(data, left, width, figureWidth) : null;
    if (picture) return { form, picture };
  }
  throw new Error("The matrix can show anything.");
}

/** Why another form than the one asked for is drawn. */
export const insteadRemark = ({ say }: Voice, form: Form, asked: Form): string =>
  say(formKinds[asked].needs ?? "chart.instead", { form, asked });
