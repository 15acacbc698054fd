/** Places where people look for work that have no file in `src/sites`, and why: the general reader reads them, when asked. */
export const generalOnly: readonly { readonly label: string; readonly why: string }[] = [
  {
    label:
      'We Work Remotely, Remote OK, and pages of firms made with Greenhouse, Lever, Workable, Ashby and the like',
    why: 'they tell their jobs as schema.org data',
  },
  {
    label: 'GulfTalent, NaukriGulf',
    why: 'opened ads carry schema.org data; of lists we know too little',
  },
  {
    label: '1111, Wantedly, Fuzu',
    why: 'we know how their links look, and nothing else that lasts',
  },
  { label: 'Habr Career', why: 'what we know of it is from 2021' },
  { label: 'Upwork', why: 'jobs between people who work for themselves; not written yet' },
  {
    label: 'Facebook Marketplace',
    why: 'holds goods; jobs have no place of their own there any more',
  },
  {
    label: 'Gumtree in Australia and South Africa',
    why: 'other sites under the same name; of them we only have guesses',
  },
  { label: 'Baidu Tieba', why: 'what we know of it is old' },
  { label: 'Douyin', why: 'of it we only have guesses' },
  {
    label: 'LINE, KakaoTalk',
    why: 'their talk has no page in a browser; texts can be pasted or selected',
  },
];
