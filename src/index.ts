/** Themeloom: a thematic analysis in, its two figures out. */
export * from "./figures/index.ts";
export type { Measure } from "./measures/measure.ts";
export { renderToString } from "./render/string.ts";
export type { Scene, SceneNode } from "./scene/scene.ts";
export { StudyError } from "./study/errors.ts";
export type { Limits } from "./study/limits.ts";
export type * from "./study/model.ts";
export { parseStudy } from "./study/parse.ts";
export { link } from "./view/link.ts";
export { mount } from "./view/mount.ts";
export type { ViewState } from "./view/state.ts";
export type { Cause, Draw, View, ViewEvents } from "./view/view.ts";
