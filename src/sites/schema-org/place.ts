import { isData, listOf, wordsOf, type Data } from './node.ts';

const lines = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'];
const mostPlaces = 30;

/**
 * Where the work is, in words: `Leeds, West Yorkshire, GB; York`, or `Remote (USA)`. Empty where it tells nothing.
 * Some boards write the firm's name where they know no place.
 */
export function placeOf(posting: Data): string {
  const firm = wordsOf(posting['hiringOrganization']);
  const places = listOf(posting['jobLocation']).slice(0, mostPlaces).map(oneOf);
  const told = [...new Set(places)].filter((place) => place !== '' && place !== firm).join('; ');
  if (told !== '') return told;
  if (!/telecommute|remote/i.test(wordsOf(posting['jobLocationType']))) return '';
  const from = listOf(posting['applicantLocationRequirements']).map(wordsOf).join(', ');
  return from === '' ? 'Remote' : `Remote (${from})`;
}

function oneOf(place: unknown): string {
  if (!isData(place)) return wordsOf(place);
  const [address] = listOf(place['address']);
  const told = isData(address) ? linesOf(address) : wordsOf(address) || linesOf(place);
  return told || wordsOf(place);
}

function linesOf(address: Data): string {
  const told = lines.map((name) => wordsOf(address[name])).filter((line) => line !== '');
  return told.join(', ') || wordsOf(address['name']);
}
