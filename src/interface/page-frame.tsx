import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { watchForgotten } from '../platform/forget.ts';
import { QuickExit } from './quick-exit.tsx';
import { useReader } from './reader.tsx';

interface PageFrameProps {
  readonly heading: string;
  /** Keeps the way out short, for a screen that must be taken in at one look. */
  readonly brief?: boolean;
  /** As wide as the window: things stand beside each other. */
  readonly wide?: boolean;
  /** One stroke of Escape leaves. */
  readonly oneKey?: boolean;
  /** The heading takes the focus: the page was put in the place of another by a button that is gone. */
  readonly takesFocus?: boolean;
  readonly children: ComponentChildren;
}

/** A full page of ours: the way out first, then one heading, then the content. */
export function PageFrame({
  heading,
  brief = false,
  wide = false,
  oneKey = false,
  takesFocus = false,
  children,
}: PageFrameProps) {
  const { wasRead, words } = useReader();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [heading]);
  // What another page has forgotten must not stand here any longer.
  useEffect(() => watchForgotten(() => location.reload()), []);
  const whole = (
    <>
      <QuickExit brief={brief} oneKey={oneKey} />
      <main class={brief ? 'page brief' : wide ? 'page wide' : 'page'}>
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        {children}
        {wasRead || brief ? null : <p class="fine">{words.plain.unread}</p>}
      </main>
    </>
  );
  return brief ? <div class="one-look">{whole}</div> : whole;
}
