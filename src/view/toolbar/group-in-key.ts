/**
 * The id of the group whose entry in the figure's key this is a part of: its mark, its name, or the arrow to its side;
 * `undefined` for anything else.
 */
export function groupInKey(target: Element): string | undefined {
  if (!target.closest(".tl-key")) return undefined;
  // An arrow stands before the mark, and a name after it.
  let at: Element | null = /^[←→]$/.test(target.textContent ?? "") ? target.nextElementSibling : target;
  while (at && !at.hasAttribute("data-group")) at = at.previousElementSibling;
  return at?.getAttribute("data-group") ?? undefined;
}
