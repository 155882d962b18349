import { escaped } from "../escaped.mjs";
import { barScale, branchPath, colours, column, lineHeight, rowGap, squarePath } from "./marks.mjs";

const number = (x, y, anchor, value) =>
  `<text x="${x}" y="${y}" font-size="12" fill="#595959"${anchor}>${value}</text>`;

/** The bars of a theme without subthemes, to both sides of an axis. */
function bars([left, right], px, y) {
  const a = 60 - left * px;
  const b = 60 + right * px;
  return (
    (left ? `<rect x="${a}" y="${y}" width="${left * px}" height="9" fill="${colours[0]}"/>` : "") +
    number(a - 5, y + 9, ' text-anchor="end"', left) +
    (right ? `<rect x="60" y="${y}" width="${right * px}" height="9" fill="${colours[1]}"/>` : "") +
    number(b + 5, y + 9, "", right) +
    `<line x1="60" x2="60" y1="${y - 2}" y2="${y + 11}" stroke="#8a8c96"/>`
  );
}

/** The totals of a theme with subthemes. */
const totals = ([left, right], y) =>
  `<circle cx="4" cy="${y + 4}" r="4" fill="${colours[0]}"/>${number(13, y + 9, "", left)}` +
  `<path d="${squarePath(44, y + 4)}" fill="${colours[1]}"/>${number(53, y + 9, "", right)}`;

/** Leaves one below another, parents in the middle of theirs, and everything written as it comes. */
function svg({ tree }) {
  const px = barScale(tree);
  let bottom = 0;
  let deepest = 0;
  let branches = "";
  let themes = "";
  const place = (node, depth) => {
    deepest = Math.max(deepest, depth);
    const { lines, children, counts } = node;
    const below = lines.length * lineHeight;
    const x = depth * column;
    let middle;
    if (children.length) {
      const middles = children.map((child) => place(child, depth + 1));
      middle = (middles[0] + middles[middles.length - 1]) / 2;
      if (depth >= 0) {
        for (const to of middles)
          branches += `<path d="${branchPath(x + 150, middle, x + column - 6, to)}" fill="none" stroke="#b4b7c5"/>`;
      }
    } else {
      middle = bottom + (below + 20) / 2;
      bottom += below + 20 + rowGap;
    }
    if (depth < 0) return middle;
    themes += `<g transform="translate(${x} ${middle - below / 2})" data-theme="${escaped(node.id)}">`;
    for (let i = 0; i < lines.length; i++) {
      themes += `<text y="${12 + i * lineHeight}" font-size="13.5" fill="#1a1a1a">${escaped(lines[i])}</text>`;
    }
    themes += `${children.length ? totals(counts, below + 2) : bars(counts, px, below + 2)}</g>`;
    return middle;
  };
  place(tree, -1);
  const width = (deepest + 1) * column;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${bottom}" viewBox="0 0 ${width} ${bottom}" font-family="Arial, sans-serif"><g>${branches}</g>${themes}</svg>`;
}

/**
 * A bare string template: as many elements as a Themeloom tree (label lines, bars, numbers, branches), but nothing is
 * measured, wrapped, fitted to a width or described; the lines of the labels are given. What strings cost at least.
 */
export default {
  draw(element, input) {
    element.innerHTML = svg(input);
  },
  svg,
};
