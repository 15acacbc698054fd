/** Under which codes a browser and a store know our languages. What they do not know stays inside the extension. */

/** Chrome and Edge: developer.chrome.com/docs/extensions/reference/api/i18n, "Supported locales". */
const chrome =
  'ar am bg bn ca cs da de el en en_AU en_GB en_US es es_419 et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nl no pl pt_BR pt_PT ro ru sk sl sr sv sw ta te th tr uk vi zh_CN zh_TW';

/** Firefox: the languages it is published in (mozilla-central, browser/locales/all-locales), as folders name them. */
const firefox =
  'ach af an ar ast az be bg bn br brx bs ca cak cs cy da de dsb el en en_CA en_GB eo es es_AR es_CL es_MX et eu fa ff fi fr fur fy_NL ga_IE gd gl gn gu_IN he hi hr hsb hu hy_AM ia id is it ja ka kab kk km kn ko lij lo lt ltg lv mk ml mr ms my nb_NO ne nl nn_NO oc pa_IN pl pt_BR pt_PT rm ro ru sat sc scn sco si sk skr sl son sq sr sv_SE szl ta te tg th tl tr trs uk ur uz vi wo xh zh_CN zh_TW';

/** addons.mozilla.org: its production languages (mozilla/addons-server, core/languages.py, September 2026). */
const amo =
  'cs de dsb el en-CA en-GB en-US es-AR es-CL es-ES es-MX fa fi fr fur fy-NL he hr hsb hu ia it ja ka kab ko nb-NO nl nn-NO pl pt-BR pt-PT ro ru sk sl sq sr sv-SE tr uk vi zh-CN zh-TW';

export type Place = 'chrome' | 'firefox' | 'amo';

const known: Readonly<Record<Place, ReadonlySet<string>>> = {
  chrome: new Set(chrome.split(' ')),
  firefox: new Set(firefox.split(' ')),
  amo: new Set(amo.split(' ')),
};

/** Ours where the code is another one there; each of several is served by the one language that we have. */
const otherwise: Readonly<Record<string, Partial<Record<Place, readonly string[]>>>> = {
  en: { amo: ['en-US'] },
  // Chromium in the Spanish of America takes English where it finds no `es_419`.
  es: { chrome: ['es', 'es_419'], amo: ['es-ES', 'es-AR', 'es-CL', 'es-MX'] },
  pt: { chrome: ['pt_BR', 'pt_PT'], firefox: ['pt_BR', 'pt_PT'], amo: ['pt-BR', 'pt-PT'] },
  tl: { chrome: ['fil'] },
  'zh-Hans': { chrome: ['zh_CN'], firefox: ['zh_CN'], amo: ['zh-CN'] },
  'zh-Hant': { chrome: ['zh_TW'], firefox: ['zh_TW'], amo: ['zh-TW'] },
};

/** The codes that a place has for one of our languages; none where it does not take it. */
export const localesOf = (language: string, place: Place): readonly string[] =>
  (otherwise[language]?.[place] ?? [language]).filter((code) => known[place].has(code));
