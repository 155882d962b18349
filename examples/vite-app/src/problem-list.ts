import { StudyError } from "themeloom";

/** What is wrong with a file, in words: all problems of a study, or why the file could not be read. */
export function problemList(name: string, error: unknown): HTMLElement {
  const messages =
    error instanceof StudyError
      ? error.issues.map((issue) => issue.message)
      : [error instanceof Error ? error.message : String(error)];
  const heading = document.createElement("p");
  heading.textContent = `${name} cannot be drawn:`;
  const list = document.createElement("ul");
  for (const message of messages) {
    const item = document.createElement("li");
    item.textContent = message;
    list.append(item);
  }
  const all = document.createElement("div");
  all.append(heading, list);
  return all;
}
