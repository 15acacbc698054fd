import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': 'Saa 24',
  'Monday to Friday, 9 to 15':
    'Jumatatu hadi Ijumaa, saa 3 asubuhi hadi saa 9 alasiri (9:00–15:00)',
  'To report a message, open its own menu.':
    'Ujumbe unaripotiwa kupitia menyu yake wenyewe. Ripoti inaenda kwa wasimamizi wa programu.',
  'A post is reported from the menu beside it.':
    'Chapisho linaripotiwa kupitia menyu iliyo kando yake.',
  'A post or an account is reported from the menu beside it.':
    'Chapisho au akaunti inaripotiwa kupitia menyu iliyo kando yake.',
  'An app for Colombians abroad.': 'Programu ya simu kwa Wakolombia walio nje ya nchi.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Inaomba watu wakague ofa ya kazi ya nje ya nchi kwenye ofisi hii au kwenye ubalozi.',
  'Asks people to check offers with the embassy.':
    'Inaomba watu wakague ofa za kazi kwenye ubalozi.',
  'Says which agencies are licensed.': 'Hapa unaweza kuuliza ni mawakala gani wana leseni.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Kwa simu, kuna wakalimani wa lugha zaidi ya 200. Si sehemu ya polisi.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Simu uliyopiga haionekani kwenye bili ya simu, na si lazima kutaja jina.',
  'Checks employers abroad.': 'Inakagua waajiri walio nje ya nchi.',
  'Choose a country there.': 'Chagua nchi hapo.',
  'Each ad has a button for reports.': 'Kila tangazo lina kitufe cha kuripoti.',
  'Each ad has a link for reports at its end.': 'Kila tangazo lina kiungo cha kuripoti mwishoni.',
  'Each job has a link for reports, on the web and in the app.':
    'Kila kazi ina kiungo cha kuripoti, kwenye tovuti na kwenye programu ya simu.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook inaomba iambiwe kuhusu machapisho yanayoonekana kunyonya watu au kuwadanganya.',
  'For emergencies of Brazilians abroad.': 'Kwa dharura za Wabrazili walio nje ya nchi.',
  'Free in Turkey.': 'Bure nchini Uturuki.',
  'Free. A pilot for Bavaria.': 'Bure. Ni majaribio kwa jimbo la Bavaria, Ujerumani.',
  'Lists organisations of many countries.': 'Ina orodha ya mashirika ya nchi nyingi.',
  'Lists the licensed agencies.': 'Ina orodha ya mawakala wenye leseni.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Machapisho, ujumbe na watu huripotiwa kupitia menyu ya nukta tatu iliyo kando ya kila kimoja.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'Inaendeshwa na IOM (Shirika la Kimataifa la Uhamiaji). Bure kwa simu ya mkononi nchini Ukraine.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Andika na utume: mahali ulipo, jina na picha ya jengo, na namba ya chumba.',
};
