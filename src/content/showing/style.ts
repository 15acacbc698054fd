import { paletteRules } from './palette.ts';

/** How our elements stand in a page, whatever its own styles say. Logical properties only; nothing moves. */
const frame = `
:host {
  all: initial !important;
  display: var(--lurewatch-display, flow-root) !important;
  margin-block-start: var(--lurewatch-pull, 0px) !important;
  opacity: var(--lurewatch-opacity, 1) !important;
  position: relative !important;
  z-index: 1 !important;
  box-sizing: border-box !important;
  inline-size: auto !important;
  min-inline-size: 0 !important;
  max-inline-size: 100% !important;
  flex: none !important;
  align-self: stretch !important;
  grid-column: 1 / -1 !important;
}
* { box-sizing: border-box; margin: 0; padding: 0; letter-spacing: normal; }
.ours {
  color: var(--text);
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  font-size: var(--size);
  font-weight: 400;
  line-height: var(--line-height);
  text-align: start;
  overflow-wrap: break-word;
  cursor: auto;
}
.ours:lang(ko) { word-break: keep-all; }
svg { display: block; flex: none; color: var(--bar); }
ul { list-style: none; }
a { color: var(--link); }
b { font-weight: 600; }
[hidden] { display: none; }
button {
  font: inherit;
  color: var(--link);
  background: transparent;
  border: 0;
  border-radius: 4px;
  min-block-size: 28px;
  min-inline-size: 28px;
  text-align: start;
  cursor: pointer;
}
button:hover { background: var(--hover); }
:focus-visible { outline: 2px solid var(--bar); outline-offset: 1px; }
`;

const parts = `
.note {
  background: var(--surface);
  border: 1px solid var(--line);
  border-inline-start: 4px solid var(--bar);
  border-radius: 4px;
  padding: 12px 16px;
  margin-block: 8px;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 8px;
}
.head { display: flex; gap: 8px; align-items: flex-start; }
.head svg, .mark svg { margin-block-start: 1px; }
.headline { flex: 1; min-inline-size: 0; font-size: 1em; font-weight: 600; }
.close { margin-block: -4px; margin-inline-end: -4px; flex: none; }
.close svg { color: var(--text); margin: auto; }
.doors { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
.doors > button { padding-inline: 6px; }
.doors > button:not(.primary) { text-decoration: underline; text-underline-offset: 3px; }
.doors > .primary {
  min-block-size: 44px;
  padding: 6px 14px;
  background: var(--bar);
  color: var(--on-bar);
  font-weight: 600;
}
.doors > .primary:hover { background: var(--bar); text-decoration: underline; }
.small { font-size: calc(var(--size) - 1px); }
/* A column may be narrower than its longest word: words of Tamil are longer than a card in a narrow window. */
.why, .signs, .sign { display: grid; grid-template-columns: minmax(0, 1fr); }
.why { gap: 8px; }
.signs > .sign { gap: 4px; padding-block: 12px; border-block-start: 1px solid var(--line); }
/* What runs in another direction stays in one piece. */
.source, .quoted { display: inline-block; max-inline-size: 100%; }
/* Words of buttons that look like links begin where the lines begin. */
.why > .doors { margin-inline-start: -6px; }
/* It warns of nothing any more: no bar, and no colour but the page's. */
.note.done {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 8px;
  align-items: center;
  padding: 4px 12px;
  background: var(--quiet-surface);
  color: var(--quiet-text);
  border: 1px dashed var(--quiet-line);
}
.note.done button { color: var(--quiet-text); }
.done button { padding-inline: 6px; text-decoration: underline; text-underline-offset: 3px; }
.mark { display: grid; grid-template-columns: minmax(0, 1fr); justify-items: start; padding-block-end: 2px; }
.mark > .chip {
  display: inline-flex;
  gap: 6px;
  align-items: center;
  min-block-size: 24px;
  padding: 0 8px;
  font-size: 14px;
  line-height: min(1.6, var(--line-height));
  background: var(--surface);
  color: var(--text);
  border: 1px solid var(--line);
  border-inline-start: 3px solid var(--bar);
}
.mark > .chip svg { margin: 0; }
.mark.afloat { display: block; position: relative; block-size: 0; padding: 0; }
.mark.afloat > .chip { position: absolute; top: var(--down, 0); left: var(--across, 0); white-space: nowrap; }
.mark.afloat.right > .chip { left: auto; right: var(--across, 0); }
.mark.sign > .chip, .mark.edge > .chip {
  inline-size: var(--width);
  block-size: var(--height);
  min-inline-size: 0;
  min-block-size: 0;
  padding: 0;
  justify-content: center;
  border-inline-start-width: 1px;
}
.mark.edge > .chip { background: var(--bar); border-radius: 2px; }
.mark.unplaced > .chip { visibility: hidden; }
.mark > .opened { inline-size: 100%; }
.opened > .note { margin-block: 4px; }
`;

const forced = `
@media (forced-colors: active) {
  .note, .mark > .chip, .doors > .primary { border-color: CanvasText; }
  .doors > .primary { border: 3px solid ButtonText; }
  svg { color: CanvasText; }
  .mark.edge > .chip { background: CanvasText; }
}
`;

/** All of the look of banner and mark. */
export const css = paletteRules() + frame + parts + forced;
let shared: CSSStyleSheet | undefined;

/** Dresses a shadow root: by one sheet that all share, or a style element where the browser refuses that. */
export function dress(root: ShadowRoot): void {
  try {
    if (shared === undefined) {
      shared = new CSSStyleSheet();
      shared.replaceSync(css);
    }
    root.adoptedStyleSheets = [shared];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
