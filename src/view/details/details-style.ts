/** The style of what stands beside a theme. */
export const detailsStyle: string = `
.tl-part.tl-details,.tl-part.tl-tooltip{position:absolute;z-index:3;max-width:min(100%,340px);padding:10px 12px;border:1px solid var(--tl-part-line);border-radius:4px;background:var(--tl-part-ground);box-shadow:0 2px 10px #0003}
.tl-part.tl-details{z-index:4;width:340px;max-height:min(420px,80vh);overflow:auto}
.tl-part.tl-tooltip{width:max-content;max-width:min(100%,300px);padding:6px 10px;font-size:13px}
.tl-part.tl-tooltip::before{content:"";position:absolute;z-index:-1;inset:-10px 0}
.tl-part.tl-details .tl-head.tl-head{position:sticky;top:-10px;z-index:1;display:flex;gap:8px;justify-content:space-between;align-items:flex-start;margin:-10px -12px 0;padding:10px 12px 4px;background:var(--tl-part-ground)}
.tl-part.tl-details h2{margin:0;font-weight:bold;font-size:16px}
.tl-part.tl-details h3{margin:10px 0 4px;font-weight:bold}
.tl-part.tl-tooltip b{font-weight:bold}
.tl-part.tl-details p,.tl-part.tl-tooltip p{margin:0 0 6px}
.tl-part.tl-tooltip p{margin:0}
.tl-part.tl-details .tl-quiet.tl-quiet,.tl-part.tl-tooltip .tl-quiet.tl-quiet{color:var(--tl-part-quiet)}
.tl-part.tl-details table{width:100%;margin:6px 0;border-collapse:collapse}
.tl-part.tl-details caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tl-part.tl-details :is(th,td){overflow-wrap:break-word;padding:3px 8px 3px 0;border-bottom:1px solid var(--tl-part-line);text-align:start;vertical-align:top;font-weight:normal}
.tl-part.tl-details tbody th{overflow-wrap:anywhere;min-width:90px}
.tl-part.tl-details thead th{color:var(--tl-part-quiet)}
.tl-part.tl-details blockquote{margin:0 0 8px;padding-inline-start:10px;border-inline-start:3px solid var(--tl-part-line)}
.tl-part.tl-details blockquote p{margin:0;white-space:pre-line}
.tl-part.tl-details footer{color:var(--tl-part-quiet)}
.tl-part.tl-details .tl-acts.tl-acts{display:flex;flex-wrap:wrap;gap:6px;margin-top:10px}
`;
