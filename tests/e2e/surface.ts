/** What a person does on a page of ours, by the words they see. */
import { expect, vi } from 'vitest';
import type { Surface } from '../../src/cli/browsers/browser.ts';

/** Waits until something holds, as long as a busy machine may take; gives what it gives. */
export const comes = <Result>(holds: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(holds, { timeout: 30_000, interval: 50 });

/** The words that are seen. */
export const words = (surface: Surface): Promise<string> =>
  surface.evaluate('return document.body.innerText;');

/** Waits until the words hold these; says which stand there when they do not come. */
export async function says(surface: Surface, text: string | RegExp): Promise<void> {
  let seen = '';
  const look = async (): Promise<void> => {
    seen = await words(surface);
    expect(seen).toMatch(text);
  };
  try {
    await vi.waitFor(look, { timeout: 30_000, interval: 50 });
  } catch (cause) {
    throw new Error(`"${String(text)}" did not come; what is seen:\n${seen}`, { cause });
  }
}

/** Presses the first button, summary or label whose words contain `name`; throws when there is none. */
export const presses = (surface: Surface, name: string): Promise<void> =>
  surface.evaluate(`
    const all = [...document.querySelectorAll('button, summary, label')];
    const one = all.find((each) => each.getClientRects().length > 0 && each.textContent.includes(${JSON.stringify(name)}));
    if (!one) throw new Error('There is no ' + ${JSON.stringify(name)} + ' among: ' + all.map((each) => each.textContent).join(' | '));
    one.click();`);

/** Types into the first field that a selector names. */
export const types = (surface: Surface, selector: string, text: string): Promise<void> =>
  surface.evaluate(`
    const field = document.querySelector(${JSON.stringify(selector)});
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));`);
