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
    if (level > 1) continue;
    const at = description.indexOf(name, told);
    // A figure of somebody's own need not tell its items.
    if (at < 0) continue;
    end(at, `theme ${id}`);
    told = at + name.length;
  }
  // The small print, after the last of all items.
  const last = items.at(-1)?.name ?? "";
  if (from) end(Math.max(from, description.indexOf(last, from) + last.length), "after");
  end(description.length, "");
  return paragraphs;
}
