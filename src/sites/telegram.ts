/**
 * Telegram in the browser: the clients K and A of web.telegram.org, and public previews at t.me. Unasked we read
 * posts of channels only. How they are told from private talk:
 * - both clients: ids of people are positive, those of groups and channels negative (`data-peer-id`, address);
 * - K: the list of messages has the class `is-channel`, and `is-chat` too where people talk with each other;
 * - A: addresses of channels and large groups begin with `#-100`; in channels there are no avatars beside messages.
 * Groups, and everything else, are read when the person asks for it. Facts: morethanwords/tweb and Ajaxy/telegram-tt,
 * read in November 2026.
 */
import type { Layout, SiteFile } from './site.ts';

const kChannel = '.bubbles-inner.is-channel:not(.is-chat)';
const kMessage = '.bubble[data-mid][data-peer-id]:not(.service):not(.is-date)';
const aMessage = '.Message[data-message-id]';

const kFields: Layout['fields'] = {
  employer: ['.bubble-name-forwarded .peer-title', '.name .peer-title', '.peer-title'],
  text: ['.translatable-message', '.message'],
};
const aFields: Layout['fields'] = {
  employer: ['.message-title .sender-title', '.message-title-name', '.message-title'],
  text: ['.text-content'],
};

const inK: Layout = {
  name: 'K, channel',
  shape: 'message',
  paths: ['/k/*', '/k'],
  listing: [
    `${kChannel} ${kMessage}[data-peer-id^="-"]`,
    `.bubble.channel-post[data-mid][data-peer-id^="-"]`,
  ],
  ready: '.message, .attachment, img',
  id: [{ attribute: 'data-mid' }],
  group: { attribute: 'data-peer-id' },
  fields: kFields,
};

const inKAsked: Layout = { ...inK, name: 'K, any chat', listing: [kMessage], onRequest: true };

const inA: Layout = {
  name: 'A, channel',
  shape: 'message',
  paths: ['/a/*', '/a', '/z/*'],
  where: (url) => /^#-100\d+/.test(url.hash),
  listing: [`.MessageList.no-avatars ${aMessage}`],
  ready: '.text-content, img',
  id: [{ attribute: 'data-message-id' }],
  group: { path: /#(-?\d+)/ },
  fields: aFields,
};

const inAAsked: Layout = {
  name: 'A, any chat',
  shape: 'message',
  paths: ['/a/*', '/a', '/z/*'],
  listing: [aMessage],
  ready: '.text-content, img',
  id: [{ attribute: 'data-message-id' }],
  group: { path: /#(-?\d+)/ },
  fields: aFields,
  onRequest: true,
};

const preview: Layout = {
  name: 'public preview',
  shape: 'message',
  listing: ['.tgme_widget_message[data-post]'],
  id: [{ attribute: 'data-post' }],
  fields: {
    employer: ['.tgme_widget_message_owner_name'],
    text: ['.tgme_widget_message_text.js-message_text', '.tgme_widget_message_text'],
  },
  link: ['a.tgme_widget_message_date'],
  address: (id) => `https://t.me/${id}`,
};

export const site: SiteFile = {
  label: 'Telegram',
  seen: '2026-11',
  platform: 'telegram',
  hosts: ['*://web.telegram.org/*', '*://t.me/s/*'],
  asked: 'when-chosen',
  layouts: [inK, inKAsked, inA, inAAsked, preview],
  drop: [
    '.time',
    '.MessageMeta',
    '.reactions',
    '.Reactions',
    '.reply',
    '.tgme_widget_message_reply',
    '.clearfix',
  ],
  keepsLines: true,
  notPictures: ['.avatar', '.Avatar', '.custom-emoji', '.emoji', '.tgme_widget_message_user'],
  expects: ['/s/*'],
};
