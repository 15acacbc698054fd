/** Private windows keep nothing. */
import browser from 'webextension-polyfill';

/** Thrown by what would keep something, in a private window or for an ad that was seen in one. */
export class PrivateWindow extends Error {
  constructor() {
    super('private windows keep nothing');
    this.name = 'PrivateWindow';
  }
}

let handedFromPrivate = false;

/** Says that what this page works on comes from a private window: nothing of it may be kept, wherever the page stands. */
export function comesFromPrivateWindow(): void {
  handedFromPrivate = true;
}

/** Whether this page stands in a private window or works on something from one. */
export const isPrivate = (): boolean => handedFromPrivate || inPrivateWindow();

/** Throws `PrivateWindow` where nothing may be kept. */
export function refuseInPrivate(): void {
  if (isPrivate()) throw new PrivateWindow();
}

function inPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
