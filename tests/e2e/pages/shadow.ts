/** Boards built of components: their lists, cards and ads stand in shadow trees. */
import { escaped } from './markup.ts';
import type { Ad } from '../ads.ts';
import * as indeed from './indeed.ts';

/** A host with a tree, as markup declares it. */
export const host = (
  name: string,
  inside: string,
  { mode = 'open', id = name, light = '' } = {},
): string =>
  `<${name} id="${id}"><template shadowrootmode="${mode}">${inside}</template>${light}</${name}>`;

/** A card whose words are put into the slots of a component that has a heading of its own. */
export const card = (ad: Ad): string =>
  `<li id="card-${ad.id}"><div class="cardOutline"><div class="job_seen_beacon">${host(
    'job-card',
    `<style>:host{display:block}footer{border-top:1px solid}</style><slot name="title"></slot><article><slot></slot></article><footer>${escaped(ad.pay)} <button>Save</button></footer>`,
    {
      id: `job-card-${ad.id}`,
      light: `<div slot="title"><h2 class="jobTitle"><a data-jk="${indeed.jkOf(ad)}" href="#"><span id="jobTitle-${ad.id}">${escaped(ad.title)}</span></a></h2><span data-testid="company-name">${escaped(ad.employer)}</span></div><div data-testid="belowJobSnippet">${host('ad-words', `<p>${escaped(ad.text)}</p>`, { id: `words-${ad.id}` })}</div>`,
    },
  )}</div></div></li>`;

/** A list in the tree of a host. */
export const board = (ads: readonly Ad[], mode = 'open'): string =>
  host(
    'job-board',
    `<style>ul{list-style:none;padding:0}.cardOutline{padding:16px;margin-bottom:12px;border:1px solid #ccc}</style><ul id="cards">${ads.map(card).join('')}</ul>`,
    { mode },
  );
