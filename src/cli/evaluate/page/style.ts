/** How the page looks, in light and dark; no script, nothing from elsewhere. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2329; --paper: #fff; --soft: #5b6570; --rule: #d9dee3;
  --s0: #1f5fa8; --s1: #a4590b; --s2: #56707f; --s3: #7a3f8f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ec; --paper: #14181c; --soft: #9aa5b0;
  --rule: #333b43; --s0: #7db4f0; --s1: #e2a35c; --s2: #a4bccb; --s3: #cf9be2; } }
body { margin: 2rem auto; max-width: 68rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
p { max-width: 46rem; } .soft, .none, caption { color: var(--soft); }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 13px; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--rule); text-align: right;
  font-variant-numeric: tabular-nums; vertical-align: top; white-space: nowrap; }
th:first-child { text-align: left; } thead th { white-space: normal; vertical-align: bottom; } tbody th { font-weight: 500; }
.plots { display: flex; flex-wrap: wrap; gap: 1.5rem; } figure { margin: 0; width: 20.5rem; }
figcaption { font-weight: 600; } svg { width: 100%; height: auto; } svg text { fill: var(--soft); font-size: 11px; }
.grid { stroke: var(--rule); fill: none; } .line { fill: none; stroke-width: 2; } path.line.dashed { stroke: var(--soft); stroke-dasharray: 4 4; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: 0; padding: 0; font-size: 13px; }
.legend i { display: inline-block; width: 1rem; height: 3px; margin-inline-end: .4rem; vertical-align: middle; }
${[0, 1, 2, 3]
  .map(
    (number) =>
      `.s${number}.line { stroke: var(--s${number}); } .s${number}.dot { fill: var(--s${number}); } i.s${number} { background: var(--s${number}); }`,
  )
  .join('\n')}
details { border-bottom: 1px solid var(--rule); padding: .4rem 0; } summary { cursor: pointer; }
blockquote { margin: .5rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--rule); overflow-wrap: anywhere; }
mark { background: none; color: inherit; border-bottom: 2px solid var(--s1); }
li { overflow-wrap: anywhere; }
`;
