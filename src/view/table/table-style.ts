/** The style of the table, which is printed with the figure where it is open. */
export const tableStyle: string = `
.tl-table.tl-part{position:relative;container-type:inline-size;overflow-wrap:break-word;overflow-x:auto}
.tl-table.tl-part.tl-part:focus-visible{outline:2px solid var(--tl-focus,var(--tl-part-ink));outline-offset:-2px}
.tl-table.tl-part table{display:table;border-collapse:collapse;border-spacing:0;width:auto;min-width:100%;font-variant-numeric:tabular-nums}
.tl-table.tl-part caption{display:table-caption;padding:8px;text-align:start;font-weight:bold;color:inherit}
.tl-table.tl-part caption bdi{position:sticky;inset-inline-start:8px;display:inline-block;max-width:calc(100cqi - 16px)}
.tl-table.tl-part :is(th,td){display:table-cell;padding:6px 8px;border-block-end:1px solid var(--tl-part-line);text-align:start;vertical-align:top;min-width:80px;max-width:240px}
.tl-table.tl-part thead th{vertical-align:bottom;background:var(--tl-part-tint);padding:4px}
.tl-table.tl-part tbody th{min-width:140px;font-weight:bold}
.tl-table.tl-part thead button{display:flex;align-items:end;justify-content:space-between;gap:4px;width:100%;padding:4px;border-color:transparent;background:transparent;text-align:start;font-weight:bold}
.tl-table.tl-part thead button:hover{border-color:var(--tl-part-line)}
.tl-table.tl-part thead bdi+span{flex:none;inline-size:1em;text-align:center}
@media (forced-colors:active){.tl-table.tl-part thead button{border-color:ButtonBorder}}
@media print{
.tl-table.tl-part.tl-part{display:block;overflow:visible;container-type:normal;font-size:8pt;color:#000;background:none}
.tl-table.tl-part.tl-part[hidden],.tl-table.tl-part thead bdi+span{display:none}
.tl-table.tl-part tr{break-inside:avoid}
.tl-table.tl-part thead{display:table-header-group}
.tl-table.tl-part :is(th,td){min-width:0;padding:2pt 4pt}
.tl-table.tl-part thead th{background:none}
.tl-table.tl-part.tl-part thead button{color:#000;outline:none}}
`;
