/** The style of the tools and of the path, and of the figure's key where it can be clicked. */
export const toolbarStyle: string = `
.tl-tools.tl-part{contain:inline-size}
.tl-toolbar.tl-part{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;padding:12px 4px;color-scheme:light}
.tl-toolbar.tl-part .tl-tool{display:inline-flex;flex-wrap:wrap;align-items:center;gap:4px 6px;max-width:100%}
.tl-toolbar.tl-part :is(select,input[type=search]){max-width:100%;min-width:0}
.tl-toolbar.tl-part input[type=search]{width:10em}
.tl-toolbar.tl-part .tl-count:empty{display:none}
.tl-toolbar.tl-part .tl-count{color:var(--tl-part-quiet);font-variant-numeric:tabular-nums}
.tl-toolbar.tl-part [aria-disabled=true]{color:var(--tl-part-quiet);border-style:dashed;cursor:default}
.tl-toolbar.tl-part :is([aria-expanded=true],[aria-pressed=true]){background:var(--tl-part-tint);border-width:2px;padding-inline:7px}
.tl-toolbar.tl-part .tl-groups{display:flex;flex-wrap:wrap;gap:8px 20px;flex-basis:100%;margin:0;padding:0;list-style:none}
.tl-toolbar.tl-part li{display:flex;align-items:center;gap:8px}
.tl-toolbar.tl-part .tl-hint{flex-basis:100%;margin:0;color:var(--tl-part-quiet)}
.tl-path.tl-part{contain:inline-size;padding:0 4px 8px}
.tl-path.tl-part ol{display:flex;flex-wrap:wrap;align-items:center;gap:4px;margin:0;padding:0;list-style:none}
.tl-path.tl-part li{display:flex;align-items:center;gap:4px}
.tl-path.tl-part li+li::before{content:"\\203a"/"";color:var(--tl-part-quiet)}
.tl-path.tl-part li+li:dir(rtl)::before{content:"\\2039"/""}
.tl-path.tl-part [aria-current]{padding:2px 8px;font-weight:bold}
.tl-dark .tl-toolbar.tl-part,.tl-dark.tl-toolbar.tl-part{color-scheme:dark}
.tl-keyed :is(.tl-key>*,:is(.tl-heads,.tl-axes) :is([data-group],[data-group]+text,text:has(+[data-group]))){cursor:pointer}
@media (forced-colors:active){.tl-toolbar.tl-part [aria-disabled=true]{color:GrayText;border-color:GrayText}}
`;
