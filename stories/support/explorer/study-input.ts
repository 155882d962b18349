import { h } from "../html.ts";
import { studyFiles } from "../studies.ts";

/** Where readers give their own study. */
export interface StudyInput {
  readonly element: HTMLElement;
  /** Puts a study into the field and hands it over. */
  give(text: string): void;
}

/**
 * A field, a file chooser, a place to drop a file on, and examples to begin with. Calls `given` with JSON text or with a
 * file's bytes whenever a study was pasted, dropped, chosen or sent.
 */
export function studyInput(given: (study: string | ArrayBuffer) => void): StudyInput {
  const field = h("textarea", { rows: "9", spellcheck: "false", autocapitalize: "off", name: "study" });
  const file = h("input", { type: "file", accept: ".json,application/json" });
  const examples = h("select", {}, h("option", { value: "" }, "Choose…"));
  examples.append(...[...studyFiles.keys()].map((name) => h("option", { value: name }, name)));

  const give = (text: string): void => {
    field.value = text;
    given(text);
  };
  const open = async (chosen: File | null | undefined): Promise<void> => {
    if (!chosen) return;
    const bytes = await chosen.arrayBuffer();
    field.value = new TextDecoder().decode(bytes);
    given(bytes);
  };

  const form = h(
    "form",
    { class: "ex-input", "aria-label": "Your study" },
    h("label", { class: "ex-field" }, "Study (JSON)", field),
    h(
      "div",
      { class: "ex-ways" },
      h("button", { type: "submit" }, "Draw this study"),
      h("label", {}, "Open a file", file),
      h("label", {}, "Begin with an example", examples),
    ),
    h(
      "p",
      {},
      "Or drop a JSON file anywhere in this box. What you give stays in this page: nothing is sent.",
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    given(field.value);
  });
  // The pasted text is in the field only after the event.
  field.addEventListener("paste", () => setTimeout(() => given(field.value)));
  file.addEventListener("change", () => void open(file.files?.[0]));
  examples.addEventListener("change", () => {
    const example = studyFiles.get(examples.value);
    if (example) give(JSON.stringify(example, undefined, 2));
  });
  const hover = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    form.classList.toggle("ex-over", over);
  };
  form.addEventListener("dragover", hover(true));
  form.addEventListener("dragleave", hover(false));
  form.addEventListener("drop", (event) => {
    hover(false)(event);
    void open(event.dataTransfer?.files[0]);
  });
  return { element: form, give };
}
