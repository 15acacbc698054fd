import { JSDOM, VirtualConsole } from 'jsdom';

/** Markup as a document at an address; nothing of it runs and nothing is loaded. */
export function pageFrom(markup: string, url: string): Document {
  // Faults in a page's style sheets are the page's own affair.
  const { document } = new JSDOM(markup, { url, virtualConsole: new VirtualConsole() }).window;
  openDeclaredTrees(document);
  return document;
}

/** Shadow trees that markup declares, as browsers open them while they parse. */
function openDeclaredTrees(top: Document | ShadowRoot): void {
  for (const template of top.querySelectorAll('template')) {
    const mode = template.getAttribute('shadowrootmode');
    const host = template.parentElement;
    if (host === null || host.shadowRoot !== null || (mode !== 'open' && mode !== 'closed'))
      continue;
    const tree = host.attachShadow({ mode });
    tree.append(template.content);
    template.remove();
    openDeclaredTrees(tree);
  }
}

/**
 * The text of a saved page, decoded as its byte-order mark or its own first lines say, else as UTF-8. `said` is what
 * somebody knows better. An encoding that there is not counts as UTF-8.
 */
export function decodePage(bytes: Uint8Array, said = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : undefined;
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1];
  return decoderFor(marked ?? (said || (declared ?? 'utf-8'))).decode(bytes);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
