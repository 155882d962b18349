import { detailsStyle } from "../details/details-style.ts";
import { helpStyle } from "../help/help-style.ts";
import { tableStyle } from "../table/table-style.ts";
import { toolbarStyle } from "../toolbar/toolbar-style.ts";
import { zoomStyle } from "../zoom/zoom-style.ts";
import { partStyle } from "./part-style.ts";

// The page's own rules end at the view: each of its elements begins from the initial values. Two classes in a row win
// over a page's `.article div`. Words out of sight are wide, as lines that leave their box take twice as long to lay out.
// The ring is dark beside white, so that it shows on any ground. Lines of the picture are broken as they were measured:
// `!important` in a layer wins over any outside of layers, such as a reader's text spacing.
const view = [
  "view",
  "measure",
  "words",
  "paragraph",
  "stage",
  "lens",
  "plane",
  "picture",
  "overlay",
  "items",
  "toggle",
].map((name) => `.tl-${name}.tl-${name}`);

// A chart may have an item for each of hundreds of rows, and `all` would take longer than the rest of their style. All that
// shows of an empty box is reset by name.
const box = [
  "margin",
  "padding",
  "border",
  "min-width",
  "min-height",
  "max-width",
  "max-height",
  "inset",
  "box-sizing",
  "float",
  "content",
  "overflow",
  "contain",
  "content-visibility",
  "visibility",
  "opacity",
  "background",
  "box-shadow",
  "outline",
  "mask",
  "filter",
  "backdrop-filter",
  "mix-blend-mode",
  "clip",
  "clip-path",
  "transform",
  "translate",
  "rotate",
  "scale",
  "zoom",
  "offset",
  "perspective",
  "z-index",
  "columns",
  "transition",
  "animation",
  "user-select",
  "touch-action",
];

/** The style sheet of a view. It places the overlay and draws the focus; the picture needs none. */
export const viewStyle: string = `
${view}{all:initial}
.tl-item.tl-item{${box.map((name) => `${name}:initial`).join(";")}}
.tl-view.tl-view{display:block;position:relative;width:100%}
.tl-fluid.tl-fluid{contain:inline-size}
.tl-measure.tl-measure{display:block}
.tl-words.tl-words{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tl-paragraph.tl-paragraph{display:block;width:9999px}
.tl-picture.tl-picture{display:block;direction:ltr}
@layer tl-picture{.tl-picture *{letter-spacing:normal!important;word-spacing:normal!important}}
.tl-stage.tl-stage,.tl-plane.tl-plane{display:block;position:relative}
.tl-picture.tl-picture>svg{display:block;position:static;width:100%;height:100%;min-width:0;max-width:none;max-height:none;margin:0;border:0;padding:0}
.tl-overlay.tl-overlay{position:absolute;top:0;inset-inline-start:0;pointer-events:none}
.tl-items.tl-items{position:absolute}
.tl-item.tl-item{display:block;position:absolute;pointer-events:auto;cursor:pointer;border-radius:3px;-webkit-tap-highlight-color:transparent}
.tl-item.tl-item:focus-visible{z-index:1;outline:var(--tl-ring,2px) solid var(--tl-focus,#1a1a1a);outline-offset:var(--tl-ring,2px);box-shadow:0 0 0 var(--tl-ring,2px) var(--tl-focus-gap,#fff)}
.tl-toggle.tl-toggle{position:absolute;z-index:1;display:grid;place-items:center;cursor:pointer;opacity:0}
.tl-item:is(:hover,:focus-visible)>.tl-toggle.tl-toggle,.tl-closed.tl-closed{opacity:1}
.tl-toggle.tl-toggle::before{content:"\\2212";width:14px;height:14px;border:1px solid var(--tl-toggle,#595959);border-radius:50%;background:var(--tl-ground,#fff);color:var(--tl-ink,#1a1a1a);font:bold 13px/14px Arial,Helvetica,sans-serif;text-align:center}
.tl-toggle.tl-closed::before{content:"+"}
@media (forced-colors:none){
.tl-view.tl-dark .tl-item:focus-visible{outline-color:var(--tl-focus,#ededed);box-shadow:0 0 0 var(--tl-ring,2px) var(--tl-focus-gap,#121212)}
.tl-view.tl-dark .tl-toggle::before{border-color:var(--tl-toggle,#b4b4ba);background:var(--tl-ground,#121212);color:var(--tl-ink,#ededed)}}
@media (hover:none){.tl-toggle.tl-toggle{opacity:1}}
@media (forced-colors:active){
.tl-item.tl-item,.tl-toggle.tl-toggle{forced-color-adjust:none}
.tl-item.tl-item:focus-visible{outline-color:Highlight;box-shadow:0 0 0 var(--tl-ring,2px) Canvas}
.tl-toggle.tl-toggle::before{border-color:ButtonBorder;background:ButtonFace;color:ButtonText}}
@media print{
.tl-overlay.tl-overlay{display:none}
.tl-stage.tl-stage,.tl-plane.tl-plane,.tl-picture.tl-picture{width:auto!important;height:auto!important}
.tl-picture.tl-picture>svg{height:auto}}
${zoomStyle}${partStyle}${detailsStyle}${helpStyle}${tableStyle}${toolbarStyle}`;
