/** The look of the printable page: black on white, no colours that a printer loses, nothing from elsewhere. */
export const style = `
:root { color-scheme: light; }
body { font: 11pt/1.5 system-ui, sans-serif; color: #000; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: .2rem .5rem; text-align: start; vertical-align: top; }
tr { break-inside: avoid; }
.block { white-space: pre-wrap; border-inline-start: 3px solid #767676; padding-inline-start: .7rem; margin: .3rem 0; }
.fine { font-size: .9rem; }
@page { margin: 18mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`.trim();
