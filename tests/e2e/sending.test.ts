import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import { reports, startTaxii, type TaxiiServer } from '../report/taxii/server.ts';
import { lure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import { ownPage } from './own-page.ts';
import * as linkedin from './pages/linkedin.ts';
import { clicks } from './clicking.ts';
import { fills, pastesAd, sends } from './reporting.ts';
import { presses, says } from './surface.ts';

const user = { name: 'anna', password: 'open sesame' };
const other = { ...reports, id: '11a7b528-80eb-42ed-a74d-c6fbd5a26117', title: 'Other reports' };
const reading = { ...reports, id: '21a7b528-80eb-42ed-a74d-c6fbd5a26118', canWrite: false };

const picks = (page: Page, label: string, words: string): Promise<void> =>
  page.evaluate(`
    const select = [...document.querySelectorAll('label')]
      .filter((each) => each.textContent === ${JSON.stringify(label)})
      .map((each) => document.getElementById(each.htmlFor))
      .find((each) => each?.tagName === 'SELECT');
    select.value = [...select.options].find(({ text }) => text.includes(${JSON.stringify(words)})).value;
    select.dispatchEvent(new Event('change', { bubbles: true }));`);

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);
  let server: TaxiiServer;
  beforeAll(async () => {
    server = await startTaxii({ user, collections: [reading, reports, other] });
  });
  afterAll(() => server.close());

  test('the test of a connection says in a sentence what the server answers, then it is saved', async () => {
    await it.browser.grant(['http://127.0.0.1/*']);
    const page = await it.browser.newPage(`${it.browser.base}src/settings/index.html`);
    await says(page, 'Add an organisation');
    await presses(page, 'Add an organisation');
    await fills(page, 'Name', 'The office');
    await fills(page, 'Address of the collection', `${server.origin}/nobody/`);
    await picks(page, 'How it knows you', 'User name and password');
    await fills(page, 'User name', user.name);
    await fills(page, 'Password', 'wrong');
    await clicks(page, 'Test the connection');
    await says(page, 'The server does not accept the user name, password or token.');
    await fills(page, 'Password', user.password);
    await clicks(page, 'Test the connection');
    await says(page, 'The server knows no such collection.');
    await fills(page, 'Address of the collection', server.addressOf(reading.id));
    await clicks(page, 'Test the connection');
    await says(page, 'The server answers, but takes no reports from this user.');
    await fills(page, 'Address of the collection', server.origin);
    await clicks(page, 'Test the connection');
    await says(page, 'The server has more than one place for reports.');
    await picks(
      page,
      'The server has more than one place for reports. Choose one:',
      'Other reports',
    );
    await clicks(page, 'Test the connection');
    await says(page, 'It works: the server takes reports here.');
    await clicks(page, 'Save');
    await says(page, 'Saved.');
    await clicks(page, 'Change');
    await clicks(page, 'Test the connection');
    await says(page, 'It works: the server takes reports here.');
    await page.close();
  });

  test('a report can be withdrawn until it is sent, and another one is sent', async () => {
    server.fault = (_, response) => {
      response.destroy();
      return true;
    };
    const form = await pastesAd(it.browser, `To be withdrawn\n\n${lure.text}`);
    await sends(form);
    await says(form, 'Kept. It is sent');
    await says(form, /Waits to be sent\. The server could not be reached\..*Next try: /s);
    await presses(form, 'Withdraw');
    await says(form, 'Withdrawn. It was deleted here and is not sent.');
    await says(form, 'No report is on its way.');
    await form.close();
    server.fault = undefined;
    const second = await pastesAd(it.browser, `To be sent\n\n${lure.text}`);
    await sends(second);
    await says(second, /Sent on .*The server has all of it\./s);
    const held = JSON.stringify(server.shelfOf(other.id).all());
    expect(held).toContain('To be sent');
    expect(held).not.toContain('To be withdrawn');
    await presses(second, 'Take off this list');
    await says(second, 'No report is on its way.');
    await second.close();
  });

  test('what may leave is asked on the click that sends, shown in the settings, and taken back there', async () => {
    const allowed = (): Promise<readonly string[] | undefined> =>
      it.browser.inExtension('return (await chrome.permissions.getAll()).data_collection;');
    if (kind === 'chrome') {
      expect(await allowed()).toBeUndefined();
      return;
    }
    const carried = ['authenticationInfo', 'personalCommunications', 'websiteContent'];
    expect(await allowed()).toEqual(expect.arrayContaining(carried));
    const settings = await it.browser.newPage(`${it.browser.base}src/settings/index.html`);
    await says(settings, /What may leave in reports.*a post or a message/s);
    await clicks(settings, 'Take it back');
    await says(settings, 'Taken back. The browser asks again before the next report leaves.');
    expect(await allowed()).toEqual([]);
    await settings.close();

    const form = await pastesAd(it.browser, `Held back\n\n${lure.text}`);
    await says(form, /the browser asks whether this may leave.*only The office gets it/s);
    // Not a click of a person's: the browser does not ask, so it was not allowed.
    await presses(form, 'Send');
    await says(form, 'Nothing was sent, and nothing was kept');
    await says(form, 'No report is on its way.');
    await sends(form);
    await says(form, /Sent on .*The server has all of it\./s);
    expect(await allowed()).toEqual(expect.arrayContaining(carried));
    expect(JSON.stringify(server.shelfOf(other.id).all())).toContain('Held back');
    await presses(form, 'Take off this list');
    await form.close();
  });

  test('a mail is opened with the text, or with the text on the clipboard', async () => {
    const form = await pastesAd(it.browser, `Mailed\n\n${lure.text}`);
    await form.evaluate(`
      const { dataset } = document.documentElement;
      dataset.followed = '';
      HTMLAnchorElement.prototype.click = function () { dataset.followed += this.href + ' '; };`);
    await presses(form, 'By mail');
    await picks(form, 'To', 'trata@policia.es');
    await clicks(form, 'Open my mail program');
    await says(form, 'It is on the clipboard: paste it into the mail.');
    for (const part of [
      'The ad as you saw it',
      'The signs we found',
      'Numbers, names and links in it',
    ])
      await presses(form, part);
    await fills(form, 'In your own words', 'They called me.');
    await clicks(form, 'Open my mail program');
    await says(form, 'Your mail program was asked to open.');
    const followed = await form.evaluate<string>(
      'return document.documentElement.dataset.followed;',
    );
    const [long = '', short = ''] = followed.split(' ');
    expect(long).toMatch(/^mailto:trata@policia\.es\?.*paste%20it%20here/);
    expect(long).not.toContain('Mailed');
    expect(short).toMatch(/^mailto:trata@policia\.es\?.*They%20called%20me\./);
    await form.close();
  });

  test("the site's own page opens with the text on the clipboard", async () => {
    const page = 'https://www.linkedin.com/help/linkedin/answer/37822';
    it.web.put(page, '<!doctype html><title>Help</title><textarea></textarea>');
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await it.browser.page.clickOwn(0, 'Report');
    const form = await ownPage(it.browser, 'report.html?');
    await says(form, lure.title);
    await presses(form, 'To the site with the ad');
    await clicks(form, 'Copy the text and open the page');
    await vi.waitFor(
      async () => {
        const open = await Promise.all((await it.browser.pages()).map((one) => one.address()));
        expect(open).toContain(page);
      },
      { timeout: 30_000 },
    );
    await says(form, 'The text is on the clipboard. The page was opened.');
    await form.close();
  });

  test('after all that the browser holds no error, and nothing was asked of anybody else', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
