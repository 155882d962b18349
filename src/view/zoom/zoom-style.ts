// The ring of the focus grows with what it is around: a thinner one (`--tl-ring`) is as wide then, and not cut off.

/** The style of a figure that may be enlarged. What stands on the stage beside the plane is not cut off. */
export const zoomStyle: string = `
.tl-lens.tl-lens{display:block;position:relative}
.tl-plane.tl-plane{transform-origin:0 0}
.tl-item.tl-item{scroll-margin:8px}
.tl-zoomed.tl-zoomed{overflow:hidden;cursor:grab;user-select:none;-webkit-user-select:none}
@media print{
.tl-lens.tl-lens{width:auto!important;height:auto!important;overflow:visible}
.tl-plane.tl-plane{transform:none!important}}
`;
