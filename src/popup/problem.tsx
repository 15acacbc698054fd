import { useWords } from '../interface/reader.tsx';
import { CopyButton } from '../interface/copy-button.tsx';
import { ownVersion } from '../platform/pages.ts';

interface ProblemProps {
  readonly site: string;
  readonly fault: string;
}

/** How to tell the maintainers that something could not be read: a few words that name the site and the fault,
 * and nothing of the ad. */
export function Problem({ site, fault }: ProblemProps) {
  const { popup, states } = useWords();
  const text = `Lurewatch ${ownVersion()}\nSite: ${site}\nFault: ${fault.slice(0, 300)}\n`;
  return (
    <details>
      <summary>{popup.problem}</summary>
      <p class="fine">{states.unreadableHow}</p>
      <pre dir="ltr">{text}</pre>
      <CopyButton text={text} />
    </details>
  );
}
