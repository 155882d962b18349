/// <reference types="vite/client" />
import type { Study } from "../../src/study/model.ts";
import { parseStudy } from "../../src/study/parse.ts";
import * as samples from "../../test/figures/samples.ts";

const files = import.meta.glob<object>("../../examples/studies/*.json", { eager: true, import: "default" });
const kebab = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The example studies as their files have them, by file name. */
export const studyFiles: ReadonlyMap<string, object> = new Map(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.json$/g, ""), file]),
);

/** The example studies, and after them the made-up ones that go to the edges, by name. */
export const studies: ReadonlyMap<string, Study> = new Map([
  ...[...studyFiles].map(([name, file]) => [name, parseStudy(file)] as const),
  ...Object.entries(samples).map(([name, sample]) => [`sample ${kebab(name)}`, sample] as const),
]);

/** @throws RangeError for a name that no study has. */
export function studyNamed(name: string): Study {
  const study = studies.get(name);
  if (!study)
    throw new RangeError(`There is no study "${name}": there are ${[...studies.keys()].join(", ")}.`);
  return study;
}
