/** Themeloom: a thematic analysis in, its two figures out. */
export * from "./figures/index.ts";
export type { Measure } from "./measures/measure.ts";
export { renderToString } from "./render/string.ts";
export type { Scene, SceneNode } from "./scene/scene.ts";
export { StudyError } from "./study/errors.ts";
export type { Limits } from "./study/limits.ts";
export type * from "./study/model.ts";
export { parseStudy } from "./study/parse.ts";
export { fromFragment, toFragment } from "./view/fragment.ts";
export { link } from "./view/link.ts";
export { mount } from "./view/mount.ts";
export type { StateChange, TableSort, ViewState, Zoom } from "./view/state.ts";
export type { GroupNumbers } from "./view/theme-numbers.ts";
export type { Act, Cause, Draw, ThemeEvent, View, ViewEvents } from "./view/view.ts";
export type { ViewOptions } from "./view/view-options.ts";
export type { Dictionary, Message, PluralCategory } from "./words/message.ts";
export { missingMessages } from "./words/say.ts";
