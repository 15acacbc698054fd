import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMail, mailAddress } from '../../src/report/mail.ts';

const mail = { to: 'desk@org.example', subject: 'Notes', text: 'One\nTwo', instead: 'Paste here.' };

/** What a mail program reads out of the address. */
const read = (address: string) => {
  const { protocol, pathname, searchParams } = new URL(address.replaceAll('+', '%2B'));
  return [protocol, pathname, searchParams.get('subject'), searchParams.get('body')];
};

describe('a mail', () => {
  test('carries address, subject and text, with the line ends that mail has', () => {
    const { address, isWhole } = mailAddress(mail);
    expect(isWhole).toBe(true);
    expect(read(address)).toEqual(['mailto:', 'desk@org.example', 'Notes', 'One\r\nTwo']);
  });

  test.each([
    ['2,000 letters', 'a'.repeat(2000)],
    ['300 characters that take nine letters each', '字'.repeat(300)],
  ])('of %s says instead where the text is', (_, text) => {
    const { address, isWhole } = mailAddress({ ...mail, text });
    expect(isWhole).toBe(false);
    expect(read(address)[3]).toBe('Paste here.');
  });

  test('has any text whole or says that it has not, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { address, isWhole } = mailAddress({ ...mail, text: `${text}\ud800` });
        expect(address.length).toBeLessThanOrEqual(2000);
        expect(address).toMatch(/^[!-~]+$/);
        const whole = new TextDecoder().decode(new TextEncoder().encode(`${text}\ufffd`));
        const body = whole.replace(/\r\n|\r|\n/g, '\r\n');
        expect(read(address)[3]).toBe(isWhole ? body : 'Paste here.');
      }),
    );
  });

  test('cannot be given more fields by what stands in its text or subject', () => {
    const { address } = mailAddress({
      ...mail,
      subject: 'a&bcc=x@y.example',
      text: '&to=z@y.example',
    });
    expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});

test.each([
  ['desk@org.example', true],
  ['a.b+c@mail.org.example', true],
  ['', false],
  ['desk', false],
  ['desk@org', false],
  ['a@b.example,c@d.example', false],
  ['a@b.example?bcc=c@d.example', false],
  ['two words@org.example', false],
])('"%s" is one mail address: %s', (words, is) => {
  expect(isMail(words)).toBe(is);
});
