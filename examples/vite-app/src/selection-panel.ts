import type { Figure, Theme } from "themeloom";

/** The theme that is selected: its label, its counts in words, as the figure says them, and what was said. */
export function selectionPanel(theme: Theme | undefined, figure: Figure): HTMLElement[] {
  if (!theme) return [paragraph("Select a theme in one of the figures.")];
  const heading = document.createElement("h2");
  heading.textContent = theme.label;
  const counts = figure.items.find((item) => item.id === theme.id)?.name ?? "";
  const texts = [counts, theme.description, theme.memo].filter((text) => text !== undefined);
  return [heading, ...texts.map(paragraph), ...(theme.excerpts ?? []).map(quotation)];
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

function quotation({ text, participant }: { text: string; participant?: string }): HTMLElement {
  const element = document.createElement("blockquote");
  element.textContent = participant === undefined ? text : `${text} (${participant})`;
  return element;
}
