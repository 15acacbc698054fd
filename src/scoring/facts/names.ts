/** Every fact a rule may ask for. A fact is computed from a whole listing; its file has the same name. */
export const factNames = [
  // pay
  'pay-above-local',
  'pay-far-above-local',
  'pay-in-foreign-currency',
  'daily-pay-high',
  // who, and how to reach them
  'no-employer-named',
  'licence-number',
  'chat-only-contact',
  'free-mailbox',
  'company-mailbox',
  'short-link',
  'wallet-named',
  'phone-of-another-country',
  // where
  'place-named',
  'place-hotspot',
  'place-border',
  'place-host',
  'place-unclear',
  'place-changes',
  'route',
  'language-against-place',
  'work-at-home',
  // what is asked
  'age-or-sex-limits',
  'typing-test',
  'contact-past-board',
  // how it is written
  'disguised-words',
  'shouted-title',
  'says-little',
  'in-one-piece',
] as const;
export type FactName = (typeof factNames)[number];
