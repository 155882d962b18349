/** Where a group is named in a figure, its mark and its words. */
interface Naming {
  readonly group: string;
  readonly elements: Element[];
}

/** The smallest target, in px (WCAG 2.2, criterion 2.5.8). */
const target = 24;
/** A name stands no further beside its group's mark, in px. */
const near = 12;

/** The id of the group that a figure's key, or the heading of a column or side, names at a point of the page. */
export function groupAt(picture: ParentNode, x: number, y: number): string | undefined {
  const distance = (element: Element): number => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [dx, dy] = [Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom)];
    const isHit =
      2 * dx + Math.min(target, right - left) <= target && 2 * dy + Math.min(target, bottom - top) <= target;
    return isHit ? dx + dy : Infinity;
  };
  const hits = [...inKey(picture), ...inHeadings(picture)]
    .map(({ group, elements }) => ({ group, at: Math.min(...elements.map(distance)) }))
    .filter(({ at }) => at < Infinity);
  return hits.sort((a, b) => a.at - b.at)[0]?.group;
}

/** An arrow stands before the mark, and a name after it. */
function inKey(picture: ParentNode): Naming[] {
  const namings: Naming[] = [];
  for (const key of picture.querySelectorAll(".tl-key")) {
    let naming: Naming | undefined;
    let arrow: Element[] = [];
    for (const element of key.children) {
      const group = element.getAttribute("data-group");
      if (/^[←→]$/.test(element.textContent ?? "")) {
        arrow = [element];
        naming = undefined;
      } else if (group !== null && group !== naming?.group) {
        naming = { group, elements: [...arrow, element] };
        namings.push(naming);
        arrow = [];
      } else naming?.elements.push(element);
    }
  }
  return namings;
}

/** A name stands in bold type above or beside the mark. */
function inHeadings(picture: ParentNode): Naming[] {
  const heads = [...picture.querySelectorAll(".tl-heads,.tl-axes")];
  const all = (selector: string): Element[] =>
    heads
      .flatMap((head) => [...head.querySelectorAll(selector)])
      .filter((element) => !element.closest("[data-theme]"));
  const namings = all("[data-group]").map((mark) => ({
    group: mark.getAttribute("data-group") ?? "",
    elements: [mark],
  }));
  for (const name of all("text[font-weight=bold]")) {
    const { left, right } = name.getBoundingClientRect();
    const gap = ({ elements }: Naming): number => {
      const mark = (elements[0] as Element).getBoundingClientRect();
      return Math.max(0, left - mark.right, mark.left - right);
    };
    const [nearest] = [...namings].sort((a, b) => gap(a) - gap(b));
    if (nearest && gap(nearest) <= near) nearest.elements.push(name);
  }
  return namings;
}
