import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Path } from './at.ts';
import { yamlFault } from './yaml-faults.ts';

/** A stretch of a text. */
export interface Stretch {
  /** 1-based. */
  readonly line: number;
  /** UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A YAML text that was read: what it says, and where each part of it stands. */
export interface YamlText {
  /** Undefined where it is not readable. */
  readonly value: unknown;
  /** What is wrong with it as YAML. */
  readonly broken: readonly (Stretch & { readonly says: string })[];
  /** Where the last key or list place stands that leads to a value, as far as the text has it. */
  readonly placeOf: (path: Path) => Stretch;
}

/** Reads YAML 1.2; never throws for what it says. */
export function yamlText(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const stretch = (from: number, to: number): Stretch => ({
    line: lines.linePos(from).line,
    from,
    to: Math.max(from, Math.min(to, text.length)),
  });

  function placeOf(path: Path): Stretch {
    let node: unknown = document.contents;
    let place = stretch(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
    for (const part of path) {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && key.value === part)
        : undefined;
      const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(part)] : undefined;
      const shown: unknown = pair ? pair.key : next;
      if (!isNode(shown) || !shown.range) break;
      place = stretch(shown.range[0], shown.range[1]);
      node = next;
    }
    return place;
  }

  const broken = document.errors.map(({ code, message, pos: [from, to] }) => ({
    ...stretch(from, to),
    says: `is not readable: ${yamlFault({ code, message })}`,
  }));
  if (broken.length > 0) return { value: undefined, broken, placeOf };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }), broken, placeOf };
  } catch {
    const says = 'uses names for parts of itself (& and *): write them out';
    return { value: undefined, broken: [{ ...placeOf([]), says }], placeOf };
  }
}
