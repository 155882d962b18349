import type { Figure } from "../../src/figures/index.ts";
import type { SceneNode } from "../../src/scene/scene.ts";

/** Every element of a scene. */
export function elementsOf(scene: SceneNode): SceneNode[] {
  const all = [scene];
  for (let i = 0; i < all.length; i++) all.push(...(all[i] as SceneNode).children);
  return all;
}

/** The group of every theme that a figure draws. */
export const themesOf = (figure: Figure): SceneNode[] =>
  elementsOf(figure.scene).filter((node) => node.attrs["data-theme"] !== undefined);

/** The group of one theme. */
export function themeIn(figure: Figure, id: string): SceneNode {
  return themesOf(figure).find((node) => node.attrs["data-theme"] === id) as SceneNode;
}

/** The attributes of a theme's cell in an area layout. */
export const cellOf = (figure: Figure, id: string): SceneNode["attrs"] =>
  (themeIn(figure, id).children[0] as SceneNode).attrs;

/** What is written in an element, line by line, in the order in which it is drawn. */
export const textsIn = (node: SceneNode): string[] => [
  ...(node.tag === "text" ? [node.text ?? ""] : []),
  ...node.children.flatMap(textsIn),
];

/** What stands below a figure in small print. */
export const smallPrintOf = ({ scene }: Figure): string =>
  scene.children
    .filter(({ attrs }) => attrs.class === "tl-foot")
    .flatMap(textsIn)
    .join(" ");
