// What stands around the figure begins from the browser's own style, whatever the page says of buttons and tables. Two
// classes in a row win over a page's `.article button`. Colours are those of the figure's ground, light or dark, and
// each part brings that ground along: the page's may be another.

/** The style of every part of a view: an element of the class `tl-part`, and what is inside. */
export const partStyle: string = `
.tl-part.tl-part,.tl-part.tl-part *{all:revert;box-sizing:border-box;font:inherit;color:inherit}
.tl-part.tl-part{--tl-part-ink:var(--tl-ink,#1a1a1a);--tl-part-quiet:#595959;--tl-part-ground:var(--tl-ground,#fff);--tl-part-line:#767676;--tl-part-tint:#f2f2f2;display:block;font:14px/1.4 Arial,Helvetica,sans-serif;color:var(--tl-part-ink);background:var(--tl-part-ground);text-align:start;overflow-wrap:anywhere}
.tl-part.tl-part[hidden],.tl-part.tl-part [hidden]{display:none}
.tl-part.tl-part :is(button,select,input){min-width:24px;min-height:28px;margin:0;padding:2px 8px;border:1px solid var(--tl-part-line);border-radius:3px;background:var(--tl-part-ground);color:var(--tl-part-ink)}
.tl-part.tl-part :is(input[type=checkbox]){min-height:24px;width:24px;margin:0}
.tl-part.tl-part button{cursor:pointer}
.tl-part.tl-part :is(button,select,input):disabled{color:var(--tl-part-quiet);cursor:default}
.tl-part.tl-part :focus-visible{outline:2px solid var(--tl-focus,var(--tl-part-ink));outline-offset:2px}
@media (forced-colors:none){
:is(.tl-dark .tl-part,.tl-dark.tl-part).tl-part{--tl-part-ink:var(--tl-ink,#ededed);--tl-part-quiet:#b4b4ba;--tl-part-ground:var(--tl-ground,#121212);--tl-part-line:#8c8c92;--tl-part-tint:#232326}}
@media print{.tl-part.tl-part{display:none}}
`;
