/** Words from outside that stand among our own on the screen. */

/** What turns the direction of writing of all that follows, and what is no character that can be shown. */
const unseemly = /[\u202a-\u202e\u2066-\u2069\p{Surrogate}]|(?![\n\t])\p{Cc}/u;

/** Whether words can be shown anywhere, and stay where they are shown. */
export const isSpoken = (words: string): boolean => !unseemly.test(words);
