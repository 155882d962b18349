/** The least that is known of a count; 0 where nothing is. */
const least = (count) => (typeof count === "number" ? count : (count?.min ?? 0));

/**
 * A parsed study as the tree that other libraries draw: its title at the root, and of every theme the label, the quotes
 * of each group with those of its subthemes, and both as one text.
 */
export function treeOf(study) {
  const nodeOf = (theme) => {
    const children = theme.subthemes.map(nodeOf);
    const counts = study.groups.map(({ id }, g) =>
      theme.totalQuotes
        ? least(theme.totalQuotes[id])
        : children.reduce((total, child) => total + child.counts[g], least(theme.quotes?.[id])),
    );
    return {
      id: theme.id,
      label: theme.label,
      text: `${theme.label} (${counts.join(" | ")})`,
      counts,
      children,
    };
  };
  const title = study.title ?? "";
  return { id: "the study", label: title, text: title, counts: [], children: study.themes.map(nodeOf) };
}

/** Calls `visit(node, depth)` for the root and everything below it, parents first. */
export function walk(root, visit) {
  const pending = [[root, 0]];
  while (pending.length) {
    const [node, depth] = pending.pop();
    visit(node, depth);
    for (let i = node.children.length - 1; i >= 0; i--) pending.push([node.children[i], depth + 1]);
  }
}
