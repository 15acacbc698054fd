import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': 'පැය 24ම',
  'Monday to Friday, 9 to 15': 'සඳුදා සිට සිකුරාදා, 9:00 සිට 15:00 දක්වා',
  'To report a message, open its own menu.':
    'පණිවිඩයක් වාර්තා කරන්නේ ඒ පණිවිඩයේම මෙනුවෙන්. එය යන්නේ ඇප් එක පරීක්ෂා කරන අයට.',
  'A post is reported from the menu beside it.': 'පෝස්ට් එකක් වාර්තා කරන්නේ එය ළඟ ඇති මෙනුවෙන්.',
  'A post or an account is reported from the menu beside it.':
    'පෝස්ට් එකක් හෝ ගිණුමක් වාර්තා කරන්නේ එය ළඟ ඇති මෙනුවෙන්.',
  'An app for Colombians abroad.': 'පිටරට ඉන්න කොලොම්බියානු අයට ඇප් එකක්.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'පිටරට රැකියාවක් ගැන මේ කාර්යාලයෙන් හෝ තානාපති කාර්යාලයෙන් අසා බලන්න කියනවා.',
  'Asks people to check offers with the embassy.':
    'දෙන්නම් කියන රැකියා ගැන තානාපති කාර්යාලයෙන් අසා බලන්න කියනවා.',
  'Says which agencies are licensed.': 'බලපත්‍ර තියෙන්නේ කුමන ඒජන්සිවලටද කියා මෙතැනින් අසන්න පුළුවන්.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'දුරකථනයෙන්; භාෂා 200කට වඩා පරිවර්තකයන් ඉන්නවා. පොලීසියේ කොටසක් නොවේ.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'ඇමතුම දුරකථන බිලේ පෙනෙන්නේ නැහැ; නම කියන්න ඕනෑ නැහැ.',
  'Checks employers abroad.': 'පිටරට සේවායෝජකයන් ගැන පරීක්ෂා කරනවා.',
  'Choose a country there.': 'එහිදී රටක් තෝරන්න.',
  'Each ad has a button for reports.': 'හැම දැන්වීමකම වාර්තා කරන බොත්තමක් තියෙනවා.',
  'Each ad has a link for reports at its end.': 'හැම දැන්වීමකම අගට වාර්තා කරන ලින්ක් එකක් තියෙනවා.',
  'Each job has a link for reports, on the web and in the app.':
    'හැම රැකියාවකම වාර්තා කරන ලින්ක් එකක් තියෙනවා; වෙබ් එකෙත්, ඇප් එකෙත්.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'මිනිසුන්ව සූරාකන හෝ රවටන බව පෙනෙන පෝස්ට් ගැන කියන්න කියා Facebook ඉල්ලනවා.',
  'For emergencies of Brazilians abroad.': 'පිටරට ඉන්න බ්‍රසීල අයගේ හදිසි අවස්ථාවලට.',
  'Free in Turkey.': 'තුර්කියේදී නොමිලේ.',
  'Free. A pilot for Bavaria.': 'නොමිලේ. ජර්මනියේ බැවේරියා ප්‍රාන්තයට, අත්හදා බැලීමක් ලෙස.',
  'Lists organisations of many countries.': 'රටවල් ගණනාවක සංවිධාන ලැයිස්තුවක් මෙහි තියෙනවා.',
  'Lists the licensed agencies.': 'බලපත්‍ර ඇති ඒජන්සි ලැයිස්තුව මෙහි තියෙනවා.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'පෝස්ට්, පණිවිඩ සහ පුද්ගලයන් වාර්තා කරන්නේ ඒ ළඟ ඇති තිත් තුනේ මෙනුවෙන්.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'මෙය කරගෙන යන්නේ IOM (ජාත්‍යන්තර සංක්‍රමණ සංවිධානය). යුක්රේනයේ ජංගම දුරකථනවලින් නොමිලේ.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'මේවා ලියා එවන්න: ඔබ ඉන්න ස්ථානය, ගොඩනැගිල්ලේ නම සහ ඡායාරූපයක්, කාමර අංකය.',
};
