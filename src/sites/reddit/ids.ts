/** What all of Reddit's layouts share. */

/** The short id in the address of a post. */
export const inLink = /\/comments\/(\w+)/;

/** The address of a post, whatever community it stands in. */
export const postUrl = (id: string) => `https://www.reddit.com/comments/${id}/`;
