// Runs in a page of Chromium: finds the texts of a figure, whoever drew it.

/** The box of an SVG text on the screen, without the halo that may be drawn around it. */
function boxOfText(element, matrix) {
  const { x, y, width, height } = element.getBBox();
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return new DOMRect(
    Math.min(...xs),
    Math.min(...ys),
    Math.max(...xs) - Math.min(...xs),
    Math.max(...ys) - Math.min(...ys),
  );
}

/** The box of the words of a label in HTML, without the room beside them. */
function boxOfWords(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Where the letters of a label in HTML get their size from. */
function parentOfWords(element) {
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) if (words.currentNode.data.trim()) return words.currentNode.parentElement;
  return element;
}

/** Every text with its box and the size of its letters: SVG texts, and labels in HTML. */
export function textsIn(figure) {
  const found = [...figure.querySelectorAll("text, foreignObject")].map((element) => {
    const matrix = element.getScreenCTM();
    const isText = element.tagName === "text";
    const words = isText ? element : parentOfWords(element);
    const box = isText ? boxOfText(element, matrix) : boxOfWords(words);
    const size = Number.parseFloat(getComputedStyle(words).fontSize) * Math.hypot(matrix.a, matrix.b);
    const theme = element.closest("[data-theme]")?.getAttribute("data-theme") ?? null;
    return { text: element.textContent, box, size, theme, element };
  });
  return found.filter(({ text, box }) => text.trim() && box.width > 0);
}
