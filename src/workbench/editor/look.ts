/** The editor's colours: those of our pages, which its shadow root inherits. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const box = { border: '1px solid var(--edge)', borderRadius: '6px' };

const theme = EditorView.theme({
  '&': {
    ...box,
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    fontSize: 'max(0.93em, 14px)',
  },
  '&.cm-focused': { outline: '3px solid var(--link)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'var(--editor-font)',
    lineHeight: 'var(--line-height)',
    maxBlockSize: '70vh',
    minBlockSize: '12em',
    overflow: 'auto',
  },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.5em' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--raised)',
    color: 'var(--soft)',
    border: 'none',
    borderInlineEnd: '1px solid var(--edge)',
    borderStartStartRadius: '6px',
    borderEndStartRadius: '6px',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--raised)' },
  '.cm-proofs': { minWidth: '1.4em', textAlign: 'center', fontWeight: '700' },
  '.cm-holds': { color: 'var(--holds)' },
  '.cm-fails': { color: 'var(--fails)' },
  '.cm-line.cm-failing': { backgroundColor: 'var(--fails-paper)' },
  '.cm-own': { unicodeBidi: 'isolate' },
  '.cm-tooltip': {
    ...box,
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    maxInlineSize: 'min(34rem, 92vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'inherit',
    maxInlineSize: 'min(34rem, 92vw)',
  },
  '.cm-tooltip-autocomplete ul li': { padding: '0.15em 0.5em', lineHeight: 'var(--line-height)' },
  '.cm-tooltip.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--ink)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'var(--soft)' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionInfo': { padding: '0.4em 0.6em', whiteSpace: 'normal' },
  '.cm-diagnostic': { padding: '0.3em 0.6em', whiteSpace: 'pre-wrap' },
  '.cm-diagnostic-error': { borderInlineStart: '4px solid var(--fails)' },
  '.cm-diagnostic-warning': { borderInlineStart: '4px solid var(--danger)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--fails)',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--danger)',
  },
  '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--ink)' },
});

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--link)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.keyword, tags.labelName, tags.typeName], color: 'var(--danger)' },
  { tag: [tags.separator, tags.punctuation], color: 'var(--soft)' },
]);

/** Everything that makes the editor look like a page of ours. */
export const look = [theme, syntaxHighlighting(colours)];
