/** The style of an element and of what stands in place of a figure that cannot be drawn. */
export const elementStyle: string = `
:host{display:block}
:host([hidden]),[hidden]{display:none!important}
.tl-problem{all:initial;display:block;padding:10px 14px;border:1px solid #b3261e;border-inline-start-width:5px;background:#fff;color:#1a1a1a;font:14px/1.4 Arial,Helvetica,sans-serif;overflow-wrap:anywhere}
p,ul{margin:0;padding:0}
ul{padding-inline-start:1.4em}
`;
