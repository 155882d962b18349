// Runs in a page of Chromium: measures what is drawn, whoever drew it. All lengths are in px of the screen.
import { textsIn } from "./texts.mjs";

const touch = 0.5; // boxes may share so much of their width: the width of a hairline
const overlap = 1; // and so much of their height: line boxes are taller than their letters
const inside = 2; // a line runs through a text if it comes so far into its box
const step = 3; // between the points in which lines are sampled

const squeezed = (text) => text.replace(/[\s\u00ad\u200b-]/g, "");

/** Pairs of texts that overlap. */
function overlaps(texts) {
  const sorted = texts.toSorted((a, b) => a.box.top - b.box.top);
  let count = 0;
  sorted.forEach(({ box }, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j].box.top < box.bottom - overlap; j++) {
      const other = sorted[j].box;
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const down = Math.min(box.bottom, other.bottom) - other.top;
      if (across > touch && down > overlap) count++;
    }
  });
  return count;
}

/** Texts that leave the frame. */
const outside = (texts, frame) =>
  texts.filter(
    ({ box }) =>
      Math.max(
        frame.left - box.left,
        box.right - frame.right,
        frame.top - box.top,
        box.bottom - frame.bottom,
      ) > touch,
  ).length;

/**
 * Labels that are not there in full, in however many lines: neither in the words of their theme nor in those that belong
 * to no theme by name, such as all words that other libraries draw.
 */
function cutLabels(texts, labels) {
  const byTheme = new Map();
  for (const { theme, text } of texts) byTheme.set(theme, (byTheme.get(theme) ?? "") + squeezed(text));
  const says = (theme, label) => byTheme.get(theme)?.includes(squeezed(label));
  return labels.filter(({ id, label }) => !says(id, label) && !says(null, label)).length;
}

/** The lines between themes, as points: what each joins, where that is written on it, and whether it is a link. */
function linesIn(figure, selector) {
  return [...figure.querySelectorAll(selector)].map((element) => {
    const matrix = element.getScreenCTM();
    const length = element.getTotalLength();
    const steps = Math.max(1, Math.ceil((length * Math.hypot(matrix.a, matrix.b)) / step));
    const points = Array.from({ length: steps + 1 }, (_, i) => {
      const { x, y } = element.getPointAtLength((length * i) / steps).matrixTransform(matrix);
      return [x, y];
    });
    const ends = [element.getAttribute("data-from"), element.getAttribute("data-to")];
    return { points, ends: ends.filter((id) => id !== null), link: element.hasAttribute("data-kind") };
  });
}

const distance = ([x, y], box) =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** The texts that a line belongs to: those of the themes that it names, else the ones nearest to its two ends. */
function ownTexts({ points, ends }, texts) {
  if (ends.length) return new Set(texts.filter(({ theme }) => ends.includes(theme)));
  const nearest = (point) =>
    texts.reduce((best, text) => (distance(point, text.box) < distance(point, best.box) ? text : best));
  return new Set(texts.length ? [nearest(points[0]), nearest(points.at(-1))] : []);
}

/** Through how many labels a line runs whose themes it does not join; the lines of one label are one. */
function throughTexts(line, texts) {
  const own = ownTexts(line, texts);
  const xs = line.points.map(([x]) => x);
  const ys = line.points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const met = texts.filter(
    (text) =>
      !own.has(text) &&
      text.box.right > left &&
      text.box.left < right &&
      text.box.bottom > top &&
      text.box.top < bottom &&
      line.points.some(
        ([x, y]) =>
          x > text.box.left + touch &&
          x < text.box.right - touch &&
          y > text.box.top + inside &&
          y < text.box.bottom - inside,
      ),
  );
  return new Set(met.map(({ theme, element }) => theme ?? element)).size;
}

const side = ([ax, ay], [bx, by], [cx, cy]) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
const cross = (a, b, c, d) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Whether two lines meet where they should: at a theme that both join, or at an end of both. */
function joined(a, b) {
  if (a.ends.some((id) => b.ends.includes(id))) return true;
  const ends = ({ points }) => [points[0], points.at(-1)];
  return ends(a).some(([x, y]) => ends(b).some(([u, v]) => Math.hypot(x - u, y - v) < 4));
}

/** Pairs of lines that cross: of two branches, and with a link. Pieces are compared where they share a cell of a grid. */
function crossings(lines) {
  const cell = 24;
  const grid = new Map();
  const pairs = { branches: new Set(), links: new Set() };
  lines.forEach(({ points }, line) => {
    for (let i = 1; i < points.length; i++) {
      const piece = { line, a: points[i - 1], b: points[i] };
      const keys = new Set(
        [piece.a, piece.b].map(([x, y]) => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`),
      );
      for (const key of keys) {
        const others = grid.get(key) ?? [];
        if (!others.length) grid.set(key, others);
        for (const other of others) {
          if (other.line === line || !cross(piece.a, piece.b, other.a, other.b)) continue;
          if (joined(lines[line], lines[other.line])) continue;
          const kind = lines[line].link || lines[other.line].link ? "links" : "branches";
          pairs[kind].add(`${other.line} ${line}`);
        }
        others.push(piece);
      }
    }
  });
  return { branchCrossings: pairs.branches.size, linkCrossings: pairs.links.size };
}

/** The smallest box around texts and lines. */
function around(texts, lines) {
  const xs = [
    ...texts.flatMap(({ box }) => [box.left, box.right]),
    ...lines.flatMap(({ points }) => points.map(([x]) => x)),
  ];
  const ys = [
    ...texts.flatMap(({ box }) => [box.top, box.bottom]),
    ...lines.flatMap(({ points }) => points.map(([, y]) => y)),
  ];
  const least = (values) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { width: most(xs) - least(xs), height: most(ys) - least(ys) };
}

/**
 * The faults and measures of the figure in `#host`.
 * `lines` selects the lines between themes, `body` the part of the figure that is the map, and `labels` is what must
 * be there: `{id, label}` of every theme.
 */
export function measure({ lines: selector, body, labels }) {
  const figure = document.querySelector("#host svg");
  const texts = textsIn(figure);
  const lines = linesIn(figure, selector);
  const bodyTexts = body ? texts.filter(({ element }) => element.closest(body)) : texts;
  const { width, height } = body
    ? figure.querySelector(body).getBoundingClientRect()
    : around(bodyTexts, lines);
  const ink = bodyTexts.reduce((area, { box }) => area + box.width * box.height, 0);
  const through = (link) =>
    lines.filter((line) => line.link === link).reduce((sum, line) => sum + throughTexts(line, texts), 0);
  const frame = figure.getBoundingClientRect();
  return {
    texts: texts.length,
    overlaps: overlaps(texts),
    outside: outside(texts, frame),
    cut: cutLabels(texts, labels),
    branchesThrough: through(false),
    linksThrough: through(true),
    ...crossings(lines),
    area: ink / (width * height),
    smallest: texts.reduce((size, text) => Math.min(size, text.size), Infinity),
    width: body ? frame.width : width,
    height: body ? frame.height : height,
  };
}
