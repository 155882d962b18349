/** What a script tag loads: the whole library as the global `themeloom`, and the elements, ready to use. */
export * from "./elements/index.ts";
export * from "./index.ts";
