import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Koma baya',
  copy: 'Kwafa',
  copied: 'An kwafa.',
  notCopied: 'An kasa kwafa. Ku zaɓi rubutun ku kwafa da kanku.',
  save: 'Adana a fayil',
  remove: 'Goge',
  optional: 'Kuna iya barin wannan babu komai.',
  failed: 'Bai yi aiki ba. Don Allah ku sake gwadawa.',
  help: 'Taimako',
  language: 'Harshe',
  languageOfBrowser: 'Kamar na burauza',
  unread: 'Babu ɗan asalin harshen da ya karanta wannan tukuna.',
};

export const levels: Translated<'levels'> = {
  danger: 'Alamun gargaɗi masu ƙarfi',
  caution: 'Abubuwan da za a duba',
  none: 'Babu alamun gargaɗi da aka sani',
};

export const states: Translated<'states'> = {
  danger:
    'Wannan talla tana da alamu da dama da aka sani. Wannan ba hujja ba ne. Ku duba kafin ku ba da amsa.',
  caution: 'Ya kamata a duba wasu kalmomi a wannan talla. Wannan ba hujja ba ne.',
  none: 'Mun nemi alamun da aka sani ba mu samu ko ɗaya ba. Ba za mu iya sanin ko aikin yana da kyau ba.',
  'not-a-job-ad': 'Ba tallar aiki ba ce. Mun bar ta.',
  'too-little-text': 'Rubutun ya yi kaɗan don a duba.',
  unreadable: 'An kasa karantawa.',
  unreadableHow:
    'Kuna iya gaya mana: ku danna “Faɗi matsalar karatu” ku tura wa masu kula da shirin rubutun da zai fito. Yana faɗin sunan shafin intanet da matsalar, ba tallar ba.',
  picture: 'Hoto ne, ba a karanta ba. Ba ma karanta kalmomin da ke cikin hoto.',
  waiting: 'Ba a duba ba tukuna.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'Ba tallar aiki ba',
  'too-little-text': 'Rubutu ya yi kaɗan',
  unreadable: 'An kasa karantawa',
  picture: 'Hoto ne, ba a karanta ba',
  waiting: 'Ba a duba ba tukuna',
};
