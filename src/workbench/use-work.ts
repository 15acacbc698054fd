/** The volunteer's drafts and the bench they are tried on, held together: what is typed is laid on it and kept. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { keepDraft, keptDrafts, removeDraft, watchDrafts, type Draft } from '../platform/drafts.ts';
import { isPrivate } from '../platform/private-window.ts';
import type { ShippedTexts } from '../platform/shipped.ts';
import type { Catalogue } from './bench/told/catalogue.ts';
import type { Laid, Spot } from './bench/told/draft.ts';
import type { Bench } from './bench/messages.ts';
import { idOf, publishedText } from './drafts/files.ts';

/** What the workbench stands on; handed in, so that tests can put their own there. */
export interface Ground {
  readonly bench: Bench;
  readonly texts: () => Promise<ShippedTexts>;
}

/** How a text is kept. */
export type Keeping = 'private' | 'keeping' | 'kept' | 'failed';

/** Everything the parts of the page need of the work in hand. */
export interface Work {
  readonly bench: Bench;
  readonly texts: ShippedTexts;
  readonly catalogue: Catalogue;
  readonly drafts: readonly Draft[];
  /** What became of the drafts when they were laid, by id. */
  readonly laid: ReadonlyMap<string, Laid>;
  /** Grows each time that drafts were laid: what was worked out before is out of date. */
  readonly version: number;
  readonly keeping: Keeping;
  readonly textOf: (spot: Spot) => string | undefined;
  readonly write: (spot: Spot, text: string) => void;
  readonly discard: (draft: Draft) => void;
  /** The draft that was discarded last, until it is brought back or written anew. */
  readonly discarded: Draft | undefined;
  readonly bringBack: () => void;
}

/** Milliseconds without a stroke before what was typed is tried, and kept. */
const rest = 150;

type Drafts = ReadonlyMap<string, Draft>;
const byId = (drafts: readonly Draft[]): Drafts =>
  new Map(drafts.map((draft) => [draft.id, draft]));

/** Brings the store in step with the drafts: what changed is put, what is gone is removed. */
async function keepAll(before: Drafts, now: Drafts): Promise<void> {
  for (const [id, draft] of now) if (before.get(id) !== draft) await keepDraft(draft);
  for (const id of before.keys()) if (!now.has(id)) await removeDraft(id);
}

/** The work in hand; undefined until rules and drafts have come, `failed` when they cannot. */
export function useWork({ bench, texts: bring }: Ground): Work | 'failed' | undefined {
  const [texts, setTexts] = useState<ShippedTexts>();
  const [catalogue, setCatalogue] = useState<Catalogue>();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [laid, setLaid] = useState<ReadonlyMap<string, Laid>>(new Map());
  const [version, setVersion] = useState(0);
  const [failed, setFailed] = useState(false);
  const [discarded, setDiscarded] = useState<Draft>();
  /** Which drafts are on the disk, and whether the last that were put there could not be. */
  const [safe, setSafe] = useState<Drafts>();
  const [full, setFull] = useState(false);
  const stored = useRef<Drafts>(new Map());

  useEffect(() => {
    const begin = async (): Promise<void> => {
      const [all, opened, kept] = await Promise.all([bring(), bench.open(), keptDrafts()]);
      stored.current = byId(kept);
      setDrafts(stored.current);
      setSafe(stored.current);
      setTexts(all);
      setCatalogue(opened);
    };
    begin().catch(() => setFailed(true));
    return () => bench.close();
  }, [bench]);

  const isOpen = catalogue !== undefined;
  useEffect(() => {
    if (!isOpen) return undefined;
    let here = true;
    const lay = async (): Promise<void> => {
      const answer = await bench.lay([...drafts.values()]);
      if (!here) return;
      setLaid(new Map(answer.laid.map((one) => [idOf(one), one])));
      setCatalogue(answer.catalogue);
      setVersion((last) => last + 1);
    };
    const timer = setTimeout(() => {
      lay().catch(() => here && setFailed(true));
    }, rest);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [bench, isOpen, drafts]);

  useEffect(() => {
    if (!isOpen || drafts === stored.current) return undefined;
    const keep = (): void => {
      const before = stored.current;
      if (before === drafts) return;
      stored.current = drafts;
      const kept = (is: boolean): void => {
        if (is) setSafe(drafts);
        // What was not kept is tried again with the next change.
        else stored.current = before;
        setFull(!is);
      };
      keepAll(before, drafts).then(
        () => kept(true),
        () => kept(false),
      );
    };
    // What is typed may rest a moment; what is discarded or brought back is one click, and kept at once.
    const isTyped = [...drafts].every(([id]) => stored.current.has(id));
    const timer = setTimeout(keep, isTyped && drafts.size === stored.current.size ? rest : 0);
    // Whoever types and closes the tab at once has lost nothing either.
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [isOpen, drafts]);

  useEffect(() => {
    const look = async (): Promise<void> => {
      stored.current = byId(await keptDrafts());
      setDrafts(stored.current);
      setSafe(stored.current);
    };
    return watchDrafts(() => {
      look().catch(() => undefined);
    });
  }, []);

  const write = useCallback(
    (spot: Spot, text: string) => {
      setDiscarded((last) => (last?.id === idOf(spot) ? undefined : last));
      setDrafts((all) => {
        const now = new Map(all);
        const id = idOf(spot);
        if (texts !== undefined && publishedText(texts, spot) === text) now.delete(id);
        else now.set(id, { ...spot, id, text, changedAt: new Date().toISOString() });
        return now;
      });
    },
    [texts],
  );

  const discard = useCallback((draft: Draft) => {
    setDrafts((all) => new Map([...all].filter(([id]) => id !== draft.id)));
    setDiscarded(draft);
  }, []);
  const bringBack = useCallback(() => {
    if (discarded === undefined) return;
    setDrafts((all) => new Map([...all, [discarded.id, discarded]]));
    setDiscarded(undefined);
  }, [discarded]);

  const onDisk = full ? 'failed' : safe === drafts ? 'kept' : 'keeping';
  const keeping: Keeping = isPrivate() ? 'private' : onDisk;

  return useMemo(() => {
    if (failed) return 'failed';
    if (texts === undefined || catalogue === undefined) return undefined;
    return {
      bench,
      texts,
      catalogue,
      drafts: [...drafts.values()],
      laid,
      version,
      keeping,
      textOf: (spot) => drafts.get(idOf(spot))?.text ?? publishedText(texts, spot),
      write,
      discard,
      discarded,
      bringBack,
    };
  }, [failed, bench, texts, catalogue, drafts, laid, version, keeping, write, discard, bringBack]);
}
