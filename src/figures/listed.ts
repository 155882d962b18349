import { numeral } from "../measures/amount.ts";
import { isolate } from "../text/direction.ts";

const most = 5;

/** "a, b and 3 more": names that a sentence can bear, however many there are. */
export function listed(names: readonly string[]): string {
  const some = names.slice(0, most).map(isolate).join(", ");
  return names.length > most ? `${some} and ${numeral(names.length - most)} more` : some;
}
