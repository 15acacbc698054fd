/** Messages, on their page and in the windows that stand over others: private, and read only when the person asks. */
import type { Layout } from '../site.ts';

/** By code of early 2026. */
export const message: Layout = {
  name: 'message',
  shape: 'message',
  listing: ['.msg-s-event-listitem[data-event-urn]'],
  ready: '.msg-s-event-listitem__body',
  id: [{ attribute: 'data-event-urn', only: /,([\w=-]+)\)$/ }, { attribute: 'data-event-urn' }],
  fields: {
    // The further messages of one writer bear no name.
    employer: ['.msg-s-message-group__name'],
    text: ['.msg-s-event-listitem__body'],
  },
  onRequest: true,
  platform: 'chat',
};
