/** Ads of our own writing that the pages of these tests show. */
export interface Ad {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly pay: string;
  /** Paragraphs, with an empty line between them. */
  readonly text: string;
}

/** Bears the signs of a lure many times over. */
export const lure: Ad = {
  id: '4101001',
  title: 'Online chat agents wanted, no experience needed',
  employer: 'Velmora Digital Entertainment',
  place: 'Sihanoukville, Cambodia',
  pay: 'USD 3,000 - 5,000 a month',
  text: `High salary for chatting with customers. No experience needed, free flight ticket and free accommodation in the company dormitory.

Visa and passport are handled by the company. Must be willing to stay in the compound for six months. Urgent hiring, leave this week.

Fly to Bangkok and our driver will pick you up. Contact HR Anna on Telegram @example_hr_anna.`,
};

/** Another lure, to be told from the first one by its words. */
export const secondLure: Ad = {
  ...lure,
  id: '4101002',
  title: 'Typists for an entertainment group, Poipet',
  place: 'Poipet, Cambodia',
};

/** Has one thing to ask about, and no more. */
export const cautious: Ad = {
  id: '4102001',
  title: 'Stock clerk for a furniture store',
  employer: 'Harrow & Pine',
  place: 'Leeds, United Kingdom',
  pay: 'GBP 12.60 an hour',
  text: `You unload deliveries and keep the stock room in order, four days a week.

A registration fee of GBP 35 is due before your first shift. Write to the store manager at jobs@harrowandpine.example.`,
};

/** An ordinary job in which some words of lures stand rightly. */
export const ordinary: Ad = {
  id: '4103001',
  title: 'Customer Service Representative, night shift',
  employer: 'Quillbay Outsourcing Philippines',
  place: 'Pasig City, Philippines',
  pay: 'PHP 22,000 - 26,000 a month',
  text: `Quillbay answers calls and chats for a furniture retailer. We welcome people without call centre experience: training is paid and takes five weeks.

You will answer customers' questions about deliveries and returns, five nights a week. You get health insurance from the first day, thirteenth month pay and a shuttle home after the shift.

Bring two valid IDs and your résumé to our recruitment office, weekdays from nine to four, or apply on this page.`,
};

/** What people write who are not hiring: it uses the lures' words to warn. */
export const warning = `Please be careful, friends. My cousin answered an ad for a chat agent in Sihanoukville: free flight, free accommodation, no experience needed. When he arrived they took his passport and he could not leave the compound for seven months.

If someone on Telegram offers you a high salary in Cambodia, do not go. Call the anti-trafficking hotline first.`;
