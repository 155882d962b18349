import { select } from "d3-selection";
import type { Scene, SceneNode } from "../scene/scene.ts";
import { legalText } from "../study/legal.ts";

const svgNamespace = "http://www.w3.org/2000/svg";
const nothing: SceneNode = { tag: "", attrs: {}, children: [] };

/** What each of our elements was last drawn from. */
const drawn = new WeakMap<Element, SceneNode>();

/** A new `svg` element that shows the scene. */
export function createSvg(document: Document, scene: Scene): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, "svg");
  renderInto(svg, scene);
  return svg;
}

/**
 * Makes an element show the scene. What an earlier call drew is kept where key and tag persist, and touched only where it
 * differs; nothing else stays. An `svg` then serialises to the bytes of `renderToString`, whatever it showed before.
 */
export function renderInto(element: Element, scene: Scene): void {
  if (!drawn.has(element)) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    element.replaceChildren();
  }
  patch(element, scene);
}

function patch(element: Element, node: SceneNode): void {
  const before = drawn.get(element) ?? nothing;
  if (before === node) return;
  // A drawing that fails half-way leaves no record, up to the root, and the next one begins anew.
  drawn.delete(element);
  writeAttributes(element, before.attrs, node.attrs);
  if (before.text !== node.text) {
    if (before.text) element.firstChild?.remove();
    if (node.text) element.prepend(legalText(node.text));
  }
  writeChildren(element, node.children);
  drawn.set(element, node);
}

/** Writes what differs; or everything, where the names would else stand in another order than in the scene. */
function writeAttributes(element: Element, before: SceneNode["attrs"], after: SceneNode["attrs"]): void {
  const names = Object.keys(after);
  const old = Object.keys(before);
  const kept = old.filter((name) => Object.hasOwn(after, name));
  const ordered =
    kept.every((name, i) => name === names[i]) &&
    names.slice(kept.length).every((name) => !Object.hasOwn(before, name));
  for (const name of old) {
    if (!ordered || !Object.hasOwn(after, name)) element.removeAttribute(name);
  }
  for (const name of names) {
    const value = after[name] as string;
    if (!ordered || before[name] !== value) element.setAttribute(name, legalText(value));
  }
}

/** A new element that shows the node. With nothing to compare, and nothing in the document yet, it only writes. */
function create(parent: Element, node: SceneNode): Element {
  const { tag, attrs, text, children } = node;
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, tag);
  for (const name of Object.keys(attrs)) element.setAttribute(name, legalText(attrs[name] as string));
  if (text) element.textContent = legalText(text);
  for (const child of children) element.appendChild(create(element, child));
  drawn.set(element, node);
  return element;
}

function writeChildren(element: Element, children: readonly SceneNode[]): void {
  const there = element.children;
  // With nothing there, there is nothing to join; and mostly, one by one, all stand for what they stood for before.
  if (!there.length) for (const child of children) element.appendChild(create(element, child));
  else if (there.length === children.length && isSameFamily(there, children)) {
    let at: Element | null = element.firstElementChild;
    for (const child of children) {
      patch(at as Element, child);
      at = (at as Element).nextElementSibling;
    }
  } else joinChildren(element, children);
}

/** Whether tags and keys of elements are those of the nodes, in the same order. */
function isSameFamily(elements: HTMLCollection, nodes: readonly SceneNode[]): boolean {
  return nodes.every(({ tag, key }, i) => {
    const before = drawn.get(elements[i] as Element);
    return before?.tag === tag && before.key === key;
  });
}

function joinChildren(parent: Element, children: readonly SceneNode[]): void {
  const next = keysOf(children);
  const old = keysOf(Array.from(parent.children, (child) => drawn.get(child)));
  select(parent)
    .selectChildren<Element, SceneNode>()
    .data(children, function (this: Element, _, i) {
      // d3 asks with the parent for a datum, and with the child for an element.
      return (this === parent ? next[i] : old[i]) as string;
    })
    .join((enter) => enter.append((node) => create(parent, node)))
    .each(function (node) {
      patch(this, node);
    });
}

/**
 * Tag and key of each; of those without a key, tag and place among the siblings of that tag that have none. A stranger's
 * element, which stands for no node, has a key that no node has.
 */
function keysOf(nodes: readonly (SceneNode | undefined)[]): string[] {
  const places = new Map<string, number>();
  return nodes.map((node) => {
    if (!node) return "";
    const { tag, key } = node;
    if (key !== undefined) return `${tag} ${key}`;
    const place = places.get(tag) ?? 0;
    places.set(tag, place + 1);
    return `${tag}#${place}`;
  });
}
