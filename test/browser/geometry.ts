/** What a reader would see wrong in a drawn figure: texts over texts, out of the frame, too small, crossed by lines. */
export function faultsOf(svg: SVGSVGElement): string[] {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")].map((element) => {
    const box = element.getBoundingClientRect();
    const theme = element.closest("[data-theme]")?.getAttribute("data-theme");
    return { text: element.textContent ?? "", box, size: Number(element.getAttribute("font-size")), theme };
  });
  const faults: string[] = [];
  texts.sort((a, b) => a.box.top - b.box.top);
  texts.forEach(({ text, box, size }, i) => {
    if (size < 12) faults.push(`smaller than 12 px: ${text}`);
    const out = Math.max(
      frame.left - box.left,
      box.right - frame.right,
      frame.top - box.top,
      box.bottom - frame.bottom,
    );
    if (out > 0.5) faults.push(`out of the frame by ${out.toFixed(1)} px: ${text}`);
    for (const other of texts.slice(i + 1)) {
      if (other.box.top >= box.bottom - 1) break;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
      if (across > 0.5 && down > 1)
        faults.push(`overlap by ${across.toFixed(1)} × ${down.toFixed(1)} px: ${text} | ${other.text}`);
    }
  });
  for (const path of svg.querySelectorAll<SVGPathElement>("path[data-to]")) {
    const ends = [path.getAttribute("data-from"), path.getAttribute("data-to")];
    const matrix = path.getScreenCTM();
    const around = path.getBoundingClientRect();
    const near = texts.filter(
      ({ theme, box }) =>
        (theme === undefined || !ends.includes(theme)) &&
        box.right > around.left &&
        box.left < around.right &&
        box.bottom > around.top &&
        box.top < around.bottom,
    );
    const length = near.length ? path.getTotalLength() : 0;
    const crossed = new Set<string>();
    for (let at = 0; matrix && at <= length; at += 2) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
      for (const { text, box } of near) {
        if (x > box.left + 0.5 && x < box.right - 0.5 && y > box.top + 2 && y < box.bottom - 2)
          crossed.add(text);
      }
    }
    for (const text of crossed) faults.push(`a line from ${ends[0]} to ${ends[1]} runs through: ${text}`);
  }
  return faults;
}
