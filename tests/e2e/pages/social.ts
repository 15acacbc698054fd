/** Facebook, both clients of Telegram, and Telegram's public preview. */
import { escaped, page } from './markup.ts';

export interface Post {
  readonly id: string;
  /** Markup: what stands in the post. */
  readonly words: string;
}

/** A post of plain words. */
export const post = (id: string, text: string): Post => ({
  id,
  words: escaped(text).replaceAll('\n', '<br>'),
});

export const groupAddress = 'https://www.facebook.com/groups/1000200030004000/';

/** The feed of a Facebook group. */
export const group = (posts: readonly Post[]): string =>
  page(
    `<div role="main"><div role="feed">${posts
      .map(
        (
          { id, words },
          index,
        ) => `<div id="post-${id}" aria-posinset="${index + 1}" aria-describedby="d${id}"><div>
<div data-ad-rendering-role="profile_name"><h3><a href="/groups/1000200030004000/user/${id}/">Some Person</a></h3></div>
<a href="https://www.facebook.com/groups/1000200030004000/posts/${id}/">1 h</a>
<div data-ad-rendering-role="story_message"><div data-ad-preview="message" data-ad-comet-preview="message"><div dir="auto">${words}</div></div></div>
<div><div role="button" tabindex="0">Like</div></div></div></div>`,
      )
      .join('')}</div></div>`,
  );

export const telegramK = 'https://web.telegram.org/k/';

/** A channel in the client called K; with another `list` and `peer`, another kind of chat. */
export const channelK = (posts: readonly Post[], list = 'is-channel', peer = '-1001'): string =>
  page(`<div class="chats-container"><div class="chat active" data-type="chat"><div class="topbar"><span class="peer-title" data-peer-id="${peer}">Jobs abroad</span></div>
<div class="bubbles is-broadcast has-groups"><div class="bubbles-inner ${list}"><section class="bubbles-date-group">${posts
    .map(
      ({ id, words }) =>
        `<div class="bubbles-group"><div class="bubble ${list === 'is-channel' ? 'channel-post ' : ''}is-in" id="message-${id}" data-mid="${id}" data-peer-id="${peer}"><div class="bubble-content-wrapper"><div class="bubble-content"><div class="message spoilers-container"><span class="translatable-message">${words}</span><span class="time">10:00</span></div></div></div></div></div>`,
    )
    .join('')}</section></div></div></div></div>`);

export const telegramA = 'https://web.telegram.org/a/#-1001234567890';

/** A channel in the client called A. */
export const channelA = (posts: readonly Post[]): string =>
  page(`<div id="MiddleColumn"><div class="MiddleHeader"><div class="ChatInfo"><div class="fullName">Jobs abroad</div><span class="status">12,000 subscribers</span></div></div>
<div class="Transition"><div class="MessageList custom-scroll no-avatars type-channel"><div class="messages-container"><div class="message-date-group">${posts
    .map(
      ({ id, words }) =>
        `<div id="message-${id}" class="Message message-list-item first-in-group last-in-group allow-selection open shown" data-message-id="${id}"><div class="message-content-wrapper can-select-text"><div class="message-content text has-solid-background"><div class="content-inner"><div class="text-content clearfix with-meta">${words}<span class="MessageMeta"><span class="message-time">10:00</span></span></div></div></div></div></div>`,
    )
    .join('')}</div></div></div></div></div>`);

export const previewAddress = 'https://t.me/s/jobs_example';

/** The public preview of a channel. */
export const preview = (posts: readonly Post[]): string =>
  page(
    `<main class="tgme_main"><section class="tgme_channel_history">${posts
      .map(
        ({
          id,
          words,
        }) => `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" id="message-${id}" data-post="jobs_example/${id}"><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name"><span>Jobs abroad</span></a></div>
<div class="tgme_widget_message_text js-message_text" dir="auto">${words}</div></div></div></div>`,
      )
      .join('')}</section></main>`,
  );

/** A picture of 420 by 300 that needs no network. */
export const pictureAddress = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="420" height="300"><rect width="420" height="300" fill="teal"/></svg>')}`;
