import { Markmap } from "markmap-view";
import { escaped } from "../escaped.mjs";
import { roomFor } from "./room.mjs";

/** What a map is given. */
export const dataOf = ({ text, children }) => ({ content: escaped(text), children: children.map(dataOf) });

export default {
  lines: ".markmap-link",
  async draw(element, { tree }) {
    await mapOf(element, tree);
  },
};

/** A map that is drawn. */
export async function mapOf(element, tree) {
  const { width, height } = roomFor(tree);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", width);
  svg.setAttribute("height", height);
  element.append(svg);
  const map = Markmap.create(svg, { duration: 0, autoFit: false, initialExpandLevel: -1 });
  await map.setData(dataOf(tree));
  await map.fit();
  return map;
}
