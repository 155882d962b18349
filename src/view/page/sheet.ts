type Root = Document | ShadowRoot;

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();
const uses = new WeakMap<Root, Map<string, number>>();

/** The document's one sheet of this style; `undefined` for a document that no window shows. */
function sheetFor(document: Document, style: string): CSSStyleSheet | undefined {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  const window = document.defaultView;
  if (!known.has(style) && window) {
    // A sheet serves the document whose window made it, and no other.
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(style);
    sheets.set(document, known.set(style, sheet));
  }
  return known.get(style);
}

/** Where styles for this node belong: its document or shadow root; `undefined` while it is in neither. */
export function styleRoot(node: Node): Root | undefined {
  const root = node.getRootNode() as Root;
  return root.adoptedStyleSheets ? root : undefined;
}

/**
 * Gives a style to a document or shadow root, once however many ask, with no `style` element that a page's policy could
 * forbid. The function that is returned gives it up; the sheet goes with the last.
 */
export function adoptStyle(root: Root, style: string): () => void {
  const sheet = sheetFor(root.ownerDocument ?? root, style);
  if (!sheet) return () => {};
  const counts = uses.get(root) ?? new Map<string, number>();
  uses.set(root, counts.set(style, (counts.get(style) ?? 0) + 1));
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    const left = (counts.get(style) as number) - 1;
    counts.set(style, left);
    if (!left) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
