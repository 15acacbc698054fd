/**
 * Letters of other scripts (and odd Latin ones) that look like a Latin letter, as code points in hexadecimal.
 *
 * Taken from the data of Unicode Technical Standard 39 (confusables) as ICU 72.1 gives it (uspoof_getSkeleton):
 * letters of Latin, Greek, Cyrillic, Armenian, Cherokee, Coptic and Lisu whose skeleton is one ASCII letter.
 * Left out: what compatibility decomposition already brings to ASCII, and likenesses of digits.
 *
 * Copyright © 1991-2022 Unicode, Inc. Used under the Unicode License (https://www.unicode.org/license.txt),
 * which asks that this notice stay with the data.
 */
export const lookAlikes: Readonly<Record<string, string>> = {
  a: '251 391 3B1 410 430 13AA A4EE',
  b: '184 392 412 42C 13CF 13F4 A4D0 A7B4',
  c: '421 441 13DF 1D04 2CA4 2CA5 A4DA ABAF',
  d: '501 13A0 13E7 A4D2 A4D3',
  e: '395 415 435 4BD 13AC A4F0 AB32',
  f: '3DC 584 1E9D A4DD A798 A799 AB35',
  g: '18D 261 50C 581 13C0 13F3 1D83 A4D6',
  h: '397 41D 4BB 570 13BB 13C2 2C8E A4E7',
  i: '131 269 26A 3B9 456 4CF 13A5 A647 AB75',
  j: '37F 3F3 408 458 13AB A4D9 A7B2',
  k: '39A 41A 13E6 2C94 A4D7',
  l: '196 1C0 399 406 4C0 13DE 2C92 2CD0 A4E1 A4F2',
  m: '39C 3FA 41C 13B7 2C98 A4DF',
  n: '39D 578 57C 2C9A A4E0',
  o: '39F 3BF 3C3 41E 43E 555 585 1D0F 1D11 2C9E 2C9F A4F3 AB3D',
  p: '3A1 3C1 420 440 13E2 2CA2 2CA3 A4D1',
  q: '51B 563 566',
  r: '1A6 433 13A1 13D2 1D26 2C85 A4E3 AB47 AB48 AB81',
  s: '1BD 405 455 54F 13D5 13DA A4E2 A731 ABAA',
  t: '3A4 422 13A2 2CA6 A4D4',
  u: '28B 3C5 54D 57D 1D1C A4F4 A79F AB4E AB52',
  v: '3BD 474 475 13D9 1D20 A4E6 ABA9',
  w: '26F 461 51C 51D 561 13B3 13D4 1D21 A4EA AB83',
  x: '3A7 425 445 2CAC A4EB A7B3',
  y: '263 28F 3A5 3B3 423 443 4AE 4AF 13A9 13BD 1D8C 1EFF 2CA8 A4EC AB5A',
  z: '396 13C3 1D22 A4DC AB93',
};
