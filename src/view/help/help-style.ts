/** The style of the instructions, of the hint at them, and of what is only heard. */
export const helpStyle: string = `
.tl-part.tl-help{margin:8px 0;padding:10px 12px;border:1px solid var(--tl-part-line);border-radius:4px;background:var(--tl-part-ground)}
.tl-part.tl-help h2{margin:0 0 6px;font-weight:bold;font-size:15px}
.tl-part.tl-help p{margin:6px 0}
.tl-part.tl-help table{border-collapse:collapse}
.tl-part.tl-help :is(th,td){padding:3px 12px 3px 0;border-bottom:1px solid var(--tl-part-line);text-align:start;vertical-align:top;font-weight:normal}
.tl-part.tl-help thead th{color:var(--tl-part-quiet)}
.tl-part.tl-help kbd{margin-inline-end:6px;padding:0 4px;border:1px solid var(--tl-part-line);border-radius:3px;white-space:nowrap}
.tl-part.tl-hint{position:absolute;inset-inline-end:0;z-index:2;margin-block-start:-8px;padding:0 4px;background:var(--tl-part-ground);color:var(--tl-part-quiet);font-size:12px;line-height:16px;text-align:end;visibility:hidden}
.tl-stage:has(.tl-item:focus-visible)~.tl-hint.tl-hint{visibility:visible}
.tl-part.tl-said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
