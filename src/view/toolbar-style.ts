/** The style of the toolbar, and of the way back from a branch. */
export const toolbarStyle: string = `
.tl-part.tl-toolbar{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:8px 0;font-size:13px}
.tl-part.tl-toolbar :is(.tl-control,.tl-groups,label){display:inline-flex;flex-wrap:wrap;align-items:center;gap:4px 6px;max-width:100%}
.tl-part.tl-toolbar select{max-width:100%}
.tl-part.tl-toolbar input[type=search]{width:9em;max-width:100%}
.tl-part.tl-toolbar .tl-groups.tl-groups{gap:4px 12px;padding:2px 8px;border-inline-start:2px solid var(--tl-part-line)}
.tl-part.tl-toolbar .tl-groups[hidden]{display:none}
.tl-part.tl-toolbar .tl-quiet.tl-quiet{color:var(--tl-part-quiet)}
.tl-part.tl-path{display:flex;flex-wrap:wrap;align-items:center;gap:4px;padding:4px 0 8px}
.tl-part.tl-path ol{display:contents}
.tl-part.tl-path li{display:inline-flex;align-items:center;gap:4px;list-style:none}
.tl-part.tl-path [aria-current]{font-weight:bold}
`;
