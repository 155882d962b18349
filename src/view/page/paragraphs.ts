import type { Figure } from "../../figures/figure.ts";
import { type SceneNode, s } from "../../scene/scene.ts";

/**
 * A figure's description in paragraphs, one for each theme at the top with what is below it: what is said of one branch is
 * laid out again only where it has changed. All together they are the description, letter by letter.
 */
export function paragraphsOf({ description, items }: Pick<Figure, "description" | "items">): SceneNode[] {
  const paragraphs: SceneNode[] = [];
  let from = 0;
  let key = "";
  const end = (at: number, next: string): void => {
    if (at > from) paragraphs.push(s("p", { class: "tl-paragraph" }, description.slice(from, at), key));
    from = at;
    key = next;
  };
  let told = 0;
  for (const { id, name, level } of items) {
    const at = description.indexOf(name, told);
    // A figure of somebody's own need not tell its items.
    if (at < 0) continue;
    if (level === 1) end(at, `theme ${id}`);
    told = at + name.length;
  }
  // Links and the small print, after the last of all items.
  if (from) end(sentenceEnd(description, told), "after");
  end(description.length, "");
  return paragraphs;
}

/** Where what follows a sentence begins, of which so much is told: a name may end with what ends a sentence, in any language. */
function sentenceEnd(description: string, told: number): number {
  const end = /[.!?…。؟](?:\s+|$)/g;
  end.lastIndex = told - 1;
  return end.test(description) ? end.lastIndex : description.length;
}
