import { type SceneNode, s } from "../scene/scene.ts";
import { StudyError } from "../study/errors.ts";

const most = 10;

/** What stands in place of a figure that cannot be drawn: the problems in words, or nothing, hidden, without an error. */
export function problemNode(error?: unknown): SceneNode {
  const attrs = { class: "tl-problem", role: "alert" };
  if (error === undefined) return s("div", { ...attrs, hidden: "" });
  const messages =
    error instanceof StudyError
      ? error.issues.map((issue) => issue.message)
      : [error instanceof Error ? error.message : String(error)];
  const lines = messages.slice(0, most);
  if (messages.length > most) lines.push(`and ${messages.length - most} more`);
  return s("div", attrs, [
    s("p", {}, "This figure cannot be drawn:"),
    s(
      "ul",
      {},
      lines.map((line) => s("li", {}, line)),
    ),
  ]);
}
