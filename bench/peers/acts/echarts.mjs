import { chartOf } from "../maps/echarts.mjs";

/** Its tree has no selection, and throws a TypeError as soon as a theme of this chart is to go, be it closed or renamed. */
export default {
  prepare(element, { tree }) {
    const chart = chartOf(element, tree);
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
    };
  },
};
