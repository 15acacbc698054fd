/**
 * Discord: talk among members, also where anybody may become one. No permission is asked for it, and what is on the
 * screen is read only when the person asks. Ids of messages and of their parts: code to 2026.
 */
import type { Layout, SiteFile } from './site.ts';

const message: Layout = {
  name: 'message',
  shape: 'message',
  listing: ['li[id^="chat-messages-"]'],
  ready: '[id^="message-content-"], [id^="message-accessories-"]',
  id: [{ attribute: 'id', only: /^chat-messages-(?:\d+-)?(\d+)$/ }],
  fields: {
    // The further messages of one writer bear no name.
    employer: ['[id^="message-username-"]'],
    text: [{ at: '[id^="message-content-"], [id^="message-accessories-"]', all: true }],
  },
  onRequest: true,
};

export const site: SiteFile = {
  label: 'Discord',
  seen: '2026',
  platform: 'chat',
  hosts: [
    '*://discord.com/channels/*',
    '*://ptb.discord.com/channels/*',
    '*://canary.discord.com/channels/*',
  ],
  asked: 'never',
  layouts: [message],
  drop: ['[id^="message-reply-context-"]', 'button', '[class*="timestamp"]'],
  keepsLines: true,
  notPictures: ['img[class*="avatar"]', 'img.emoji'],
};
