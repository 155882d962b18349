import type { Form } from "../options.ts";
import type { ChartData } from "./data.ts";
import type { FormKind } from "./form.ts";
import { butterfly } from "./forms/butterfly.ts";
import { difference } from "./forms/difference.ts";
import { dumbbell } from "./forms/dumbbell.ts";
import { matrix } from "./forms/matrix.ts";
import { units } from "./forms/units.ts";

/** Every form of a divergence chart. */
export const formKinds: Readonly<Record<Form, FormKind>> = {
  units,
  dumbbell,
  difference,
  butterfly,
  matrix,
};

/** The form that is asked for, if it can show the data; else the best that can. */
export function chooseForm(asked: Form | "auto", data: ChartData): Form {
  if (asked !== "auto" && formKinds[asked].canShow(data)) return asked;
  const can = (form: Form): boolean => formKinds[form].canShow(data);
  if (can("units")) return "units";
  if (can("butterfly")) return data.measure === "prevalence" ? "dumbbell" : "butterfly";
  return "matrix";
}
