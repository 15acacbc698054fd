/**
 * WhatsApp in the browser, where all is private talk: no permission is asked for it, and what is on the screen is read
 * only when the person asks. Rows and `data-pre-plain-text`: code of 2026.
 */
import type { Layout, SiteFile } from './site.ts';

const message: Layout = {
  name: 'message',
  shape: 'message',
  listing: ['#main [role="row"]'],
  ready: '.selectable-text, [data-testid="selectable-text"]',
  // Ids hold the number of who writes; the part after it is enough.
  id: [{ attribute: 'data-id', at: '[data-id]', only: /^(?:(?:true|false)_[^_]*_)?([\da-z]+)/i }],
  fields: {
    employer: [
      { at: '[data-pre-plain-text]', attribute: 'data-pre-plain-text', only: /\]\s*(.+?):\s*$/ },
    ],
    text: [{ at: 'span.selectable-text, [data-testid="selectable-text"]', all: true }],
  },
  onRequest: true,
};

export const site: SiteFile = {
  label: 'WhatsApp',
  seen: '2026-06',
  platform: 'chat',
  hosts: ['*://web.whatsapp.com/*'],
  asked: 'never',
  layouts: [message],
  // A message that is answered is quoted in a button.
  drop: ['[role="button"]', '.quoted-mention'],
  keepsLines: true,
  notPictures: ['.emoji', '[data-testid*="avatar"] img'],
};
