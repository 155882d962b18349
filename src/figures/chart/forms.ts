import type { Form } from "../options.ts";
import type { ChartData } from "./data.ts";
import type { FormKind } from "./form.ts";
import { butterfly } from "./forms/butterfly.ts";
import { matrix } from "./forms/matrix.ts";
import { scatter } from "./forms/scatter.ts";
import { units } from "./forms/units.ts";

/** Every form of a divergence chart. */
export const formKinds: Readonly<Record<Form, FormKind>> = {
  units,
  butterfly,
  matrix,
  scatter,
};

/** What "auto" tries, best first: the matrix can show anything. */
const best: readonly Form[] = ["units", "butterfly", "matrix"];

/** The form that is asked for, if it can show the data; else the best that can. */
export function chooseForm(asked: Form | "auto", data: ChartData): Form {
  if (asked !== "auto" && formKinds[asked].canShow(data)) return asked;
  return best.find((form) => formKinds[form].canShow(data)) ?? "matrix";
}
