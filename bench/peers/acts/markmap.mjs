import { dataOf, mapOf } from "../maps/markmap.mjs";

/** It draws in a later frame, which is part of its time. */
export default {
  async prepare(element, { tree, other }) {
    const map = await mapOf(element, tree);
    const trees = [tree, other.tree];
    return {
      toggle: () => map.toggleNode(map.state.data.children[0]),
      update: (i) => map.setData(dataOf(trees[(i + 1) % 2])),
    };
  },
};
