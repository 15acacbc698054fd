/**
 * What the stores say of us, and the browser in its list of extensions: without a word that gives a reader away. The
 * stores take 45 letters for the name and 132 for the summary, in every language.
 */
export const store = {
  name: 'Lurewatch: check a job ad',
  summary:
    'Reads job ads on your device and marks words that are known from bad cases. Nothing leaves it unless you send it.',
  opening:
    'Some job ads are not what they say. Lurewatch reads the ads on the page you look at and marks words that are known from bad cases: a fee before you start, a passport that the office keeps, pay far above the usual, talk by chat only.',
  shows:
    'It quotes the ad’s own words, says why they matter and who says so, and gives you one thing to ask. A sign is not proof. Most ads get no mark, and no mark does not mean that somebody checked the ad.',
  does: [
    'Reads many job boards by itself, social sites only when you choose them, private chats only when you ask.',
    'Checks a text that you paste or select.',
    'Makes a report of an ad, for whom you choose. You see beforehand what will leave.',
    'Shows helplines of your country, also without a network.',
    'Speaks many languages.',
  ],
  stays:
    'No account, no advertising, no statistics, no list of what you saw. Your ads are checked on your device, and nothing of them leaves it unless you send it.',
};
