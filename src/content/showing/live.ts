import { makeHost } from './host.ts';

/** A place in the page that screen readers listen to and nobody sees. */
export interface LiveRegion {
  /** Makes it, before there is anything to say. */
  prepare(): void;
  say(sentence: string): void;
  remove(): void;
}

const unseen =
  'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/** A polite region at the end of the page: it interrupts nothing and takes no focus. */
export function liveRegion(language: string, direction: string): LiveRegion {
  const { element, root, float } = makeHost();
  // A block of its own would keep the margins around it apart.
  float(true);
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  status.lang = language;
  status.dir = direction;
  status.style.cssText = unseen;
  root.append(status);
  return {
    prepare() {
      if (!element.isConnected) (document.body ?? document.documentElement).append(element);
    },
    say(sentence) {
      this.prepare();
      status.textContent = sentence;
    },
    remove: () => element.remove(),
  };
}
