import { mount, parseStudy, thematicMap } from "../../../dist/index.js";

/** With all that a view has: overlay, tooltip, toolbar, live region. Readers' acts are events on its elements. */
export default {
  prepare(element, { json, options, other }) {
    const studies = [json, other.json].map((study) => parseStudy(study));
    const view = mount(element, thematicMap, studies[0], options);
    const at = (i) => {
      const items = element.querySelectorAll(".tl-item");
      return items[(i * 7) % items.length];
    };
    const point = { bubbles: true, pointerType: "mouse" };
    return {
      hover: (i) => at(i).dispatchEvent(new PointerEvent("pointerover", point)),
      select: (i) => at(i).dispatchEvent(new MouseEvent("click", { bubbles: true })),
      toggle: () =>
        element.querySelector(".tl-toggle").dispatchEvent(new MouseEvent("click", { bubbles: true })),
      update: (i) => view.update({ study: studies[(i + 1) % 2] }),
    };
  },
};
