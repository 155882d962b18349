import type { Study } from "../study/model.ts";
import { type Direction, languageDirection } from "../text/direction.ts";
import type { Shown } from "./shown.ts";

/**
 * How an element is marked that says what the view says: in its language and, by a dictionary, as that runs, whatever the
 * page around it does.
 */
export const spoken = ({
  options: { words },
}: Pick<Shown, "options">): { lang: string; dir: Direction | undefined } => ({
  lang: words?.language ?? "en",
  dir: words && languageDirection(words.language),
});

/** How an element is marked that holds what the author wrote: in the study's language, and as its own letters run. */
export const written = ({ language }: Study): { lang: string | undefined; dir: "auto" } => ({
  lang: language,
  dir: "auto",
});
