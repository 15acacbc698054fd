import { describe, expect, test } from 'vitest';
import { linksIn, unwrap } from '../../src/sites/reading/links.ts';
import { pageFrom } from './page-from.ts';

describe('where links lead', () => {
  const real = 'https://apply.example/form?a=1';
  const wrapped = encodeURIComponent(real);
  test.each([
    [`https://www.linkedin.com/safety/go/?url=${wrapped}&trk=x`, real],
    [`https://www.linkedin.com/redir/redirect?url=${wrapped}`, real],
    [`https://l.facebook.com/l.php?u=${wrapped}&h=x`, real],
    [`https://lm.facebook.com/l.php?u=${wrapped}`, real],
    [`https://l.instagram.com/?u=${wrapped}`, real],
    [`https://vk.com/away.php?to=${wrapped}`, real],
    [`https://www.google.com/url?q=${wrapped}`, real],
    [
      `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.google.com/url?q=${wrapped}`)}`,
      real,
    ],
    ['https://l.facebook.com/l.php?u=nothing', 'https://l.facebook.com/l.php?u=nothing'],
    [
      `https://evil-facebook.com/l.php?u=${wrapped}`,
      `https://evil-facebook.com/l.php?u=${wrapped}`,
    ],
  ])('%s', (address, leads) => {
    expect(unwrap(new URL(address)).href).toBe(leads);
  });

  test('each once, absolute, without scripts and what stays on the site', () => {
    const { body } = pageFrom(
      `<a href="https://t.me/x">1</a><a href="https://t.me/x">2</a><a href="/here">3</a><a href="javascript:x()">4</a>
       <a href="mailto:a@b.example">5</a><a href="tel:+1">6</a><a href="//other.example/p">7</a><a href="#x">8</a><a>9</a>`,
      'https://site.example/',
    );
    const page = new URL('https://site.example/');
    expect(linksIn([body], page, ({ host }) => host === page.host)).toEqual([
      'https://t.me/x',
      'mailto:a@b.example',
      'tel:+1',
      'https://other.example/p',
    ]);
  });

  test('places of a picture that link', () => {
    const { body } = pageFrom(
      '<map><area href="https://apply.example/form" alt="Apply"><area alt="nothing"></map>',
      'https://site.example/',
    );
    expect(linksIn([body], new URL('https://site.example/'), () => false)).toEqual([
      'https://apply.example/form',
    ]);
  });

  const shortened =
    '<a href="https://t.co/1"><i aria-hidden="true">https://</i>t.me/hr<i aria-hidden="true">_asia</i><i>…</i></a>';
  test.each([
    ['on X, by what X says of them', 'https://x.com/home', shortened, 'https://t.me/hr_asia'],
    ['on Twitter too', 'https://mobile.twitter.com/a', shortened, 'https://t.me/hr_asia'],
    ['elsewhere words are no address', 'https://notx.com/', shortened, 'https://t.co/1'],
    [
      'on X, what is no address',
      'https://x.com/home',
      '<a href="https://t.co/2">From offers</a>',
      'https://t.co/2',
    ],
  ])('that are shortened: %s', (_, at, markup, leads) => {
    const { body } = pageFrom(markup, at);
    expect(linksIn([body], new URL(at), () => false)).toEqual([leads]);
  });
});
