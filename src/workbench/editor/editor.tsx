/**
 * The YAML editor. It stands in a shadow root of its own: there its styles are sheets made by script, which the policy
 * of our pages allows, and not elements, which it forbids.
 */
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, Transaction } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../interface/reader.tsx';
import type { Marked } from '../bench/told/draft.ts';
import { completing } from './completion.ts';
import { directions } from './directions.ts';
import { look } from './look.ts';
import type { Form } from './offers.ts';
import { putTicks, ticks, type Tick } from './ticks.ts';

/** Where the cursor shall go; a new object each time. */
export interface Goal {
  /** 1-based. */
  readonly line: number;
}

interface EditorProps {
  /** Which text this is: another one begins with a history of its own. */
  readonly id: string;
  readonly text: string;
  readonly label: string;
  /** BCP 47 language of its words. */
  readonly language: string;
  readonly form: Form;
  readonly faults: readonly Marked[];
  readonly remarks: readonly Marked[];
  readonly ticks: readonly Tick[];
  readonly goal: Goal | undefined;
  readonly onChange: (text: string) => void;
}

/** Typed by the program, not by the person. */
const ours = Transaction.userEvent.of('ours');

const diagnosticOf =
  (severity: Diagnostic['severity'], length: number) =>
  ({ from, to, says }: Marked): Diagnostic => ({
    from: Math.min(from, length),
    to: Math.min(Math.max(to, from), length),
    severity,
    message: says,
  });

/** An editor for one text. */
export function Editor(props: EditorProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  /** What was typed and has not come back yet. */
  const told = useRef(new Set<string>());
  // What the editor asks for later is what was drawn last.
  const now = useRef({ props, words });
  now.current = { props, words };

  useEffect(() => {
    const host = place.current;
    if (host === null) return undefined;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const made = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: now.current.props.text,
        extensions: [
          lineNumbers(),
          ticks,
          history(),
          yaml(),
          indentOnInput(),
          bracketMatching(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          EditorView.lineWrapping,
          directions,
          look,
          autocompletion({
            override: [
              completing(
                () => now.current.props.form,
                () => now.current.words,
              ),
            ],
            icons: false,
          }),
          keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
          EditorView.contentAttributes.of({
            'aria-label': now.current.props.label,
            'aria-description': now.current.words.benchRule.keys,
            // It can be reached as it is; some tools that look for that want it written.
            tabindex: '0',
            spellcheck: 'false',
            autocorrect: 'off',
            autocapitalize: 'off',
            dir: 'ltr',
          }),
          EditorView.updateListener.of((update) => {
            const typed = !update.transactions.some((one) => one.isUserEvent('ours'));
            if (!update.docChanged || !typed) return;
            const text = update.state.doc.toString();
            told.current.add(text);
            now.current.props.onChange(text);
          }),
        ],
      }),
    });
    view.current = made;
    told.current.clear();
    return () => {
      made.destroy();
      view.current = undefined;
    };
  }, [props.id, props.label]);

  useEffect(() => {
    const shown = view.current;
    if (shown === undefined) return;
    const same = shown.state.doc.toString() === props.text;
    // What comes back late of one's own strokes must not undo the strokes since.
    if (!same && told.current.has(props.text)) return;
    told.current.clear();
    if (same) return;
    shown.dispatch({
      changes: { from: 0, to: shown.state.doc.length, insert: props.text },
      annotations: ours,
    });
  }, [props.text]);

  useEffect(() => {
    const shown = view.current;
    if (shown === undefined) return;
    const { length } = shown.state.doc;
    shown.dispatch(
      setDiagnostics(shown.state, [
        ...props.faults.map(diagnosticOf('error', length)),
        ...props.remarks.map(diagnosticOf('warning', length)),
      ]),
    );
    shown.dispatch({ effects: putTicks.of(props.ticks) });
  }, [props.id, props.faults, props.remarks, props.ticks]);

  useEffect(() => {
    const shown = view.current;
    if (shown === undefined || props.goal === undefined) return;
    const { doc } = shown.state;
    const line = doc.line(Math.min(Math.max(props.goal.line, 1), doc.lines));
    shown.dispatch({
      selection: { anchor: line.to },
      effects: EditorView.scrollIntoView(line.from, { y: 'center' }),
    });
    shown.focus();
  }, [props.goal]);

  // Fonts of one width are made for Latin letters: others are hard to read in them.
  const font = props.form.of === 'rule' ? 'editor' : 'editor words';
  return <div ref={place} class={font} dir="ltr" lang={props.language} />;
}
