import { chartOf, optionFor } from "../maps/echarts.mjs";
import { roomFor } from "../maps/room.mjs";

/** Its tree has no selection, and throws when a branch is closed in a chart without animation. */
export default {
  prepare(element, { tree, other }) {
    const chart = chartOf(element, tree);
    const trees = [tree, other.tree];
    const act = (action) => {
      chart.dispatchAction({ seriesIndex: 0, ...action });
      chart.getZr().flush(); // now, not in the next frame
    };
    const size = chart.getModel().getSeriesByIndex(0).getData().count();
    let last;
    return {
      hover(i) {
        if (last !== undefined) chart.dispatchAction({ type: "downplay", seriesIndex: 0, dataIndex: last });
        last = 1 + ((i * 7) % (size - 1));
        act({ type: "highlight", dataIndex: last });
      },
      update(i) {
        const next = trees[(i + 1) % 2];
        chart.setOption(optionFor(next, roomFor(next)));
        chart.getZr().flush();
      },
    };
  },
};
