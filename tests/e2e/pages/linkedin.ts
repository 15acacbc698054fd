/** LinkedIn as it looks logged out (guest) and logged in (search with a pane, feed). */
import type { Ad } from '../ads.ts';
import { escaped, page, paragraphs } from './markup.ts';

export const host = 'https://www.linkedin.com';

export const guestJobAddress = ({ id }: Ad): string =>
  `${host}/jobs/view/some-job-at-some-firm-${id}`;

/** One job, logged out. */
export const guestJob = (ad: Ad): string =>
  page(`<main>
<section class="top-card-layout"><h1 class="top-card-layout__title topcard__title" id="heading">${escaped(ad.title)}</h1>
<h4 class="top-card-layout__second-subline"><a class="topcard__org-name-link" href="/company/x">${escaped(ad.employer)}</a> <span class="topcard__flavor topcard__flavor--bullet">${escaped(ad.place)}</span></h4></section>
<div class="decorated-job-posting__details" id="details"><section class="core-section-container description"><div class="description__text description__text--rich"><section class="show-more-less-html"><div class="show-more-less-html__markup" id="description">${paragraphs(ad.text)}</div></section></div></section></div>
</main>`);

const guestCard = (ad: Ad): string => `<li id="card-${ad.id}">
<div class="base-card base-search-card job-search-card" data-entity-urn="urn:li:jobPosting:${ad.id}">
<a class="base-card__full-link" href="${guestJobAddress(ad)}"><span class="sr-only">${escaped(ad.title)}</span></a>
<div class="base-search-card__info"><h3 class="base-search-card__title">${escaped(ad.title)}</h3>
<h4 class="base-search-card__subtitle"><a href="/company/x">${escaped(ad.employer)}</a></h4>
<div class="base-search-card__metadata"><span class="job-search-card__location">${escaped(ad.place)}</span></div></div></div></li>`;

export const guestListAddress = `${host}/jobs/chat-agent-jobs-cambodia`;

/** A list of jobs, logged out. */
export const guestList = (ads: readonly Ad[]): string =>
  page(`<main><ul class="jobs-search__results-list">${ads.map(guestCard).join('')}</ul></main>`);

const card = (
  ad: Ad,
): string => `<li class="scaffold-layout__list-item" id="card-${ad.id}" data-occludable-job-id="${ad.id}">
<div class="job-card-container" data-job-id="${ad.id}"><a class="job-card-container__link job-card-list__title--link" href="/jobs/view/${ad.id}/"><span aria-hidden="true"><strong>${escaped(ad.title)}</strong></span><span class="visually-hidden">${escaped(ad.title)}</span></a>
<div class="artdeco-entity-lockup__subtitle"><span>${escaped(ad.employer)}</span></div>
<div class="artdeco-entity-lockup__caption"><span>${escaped(ad.place)}</span></div></div></li>`;

const pane = (
  ad: Ad,
): string => `<div class="job-details-jobs-unified-top-card__container--two-pane">
<div class="job-details-jobs-unified-top-card__company-name"><a href="/company/x">${escaped(ad.employer)}</a></div>
<div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/${ad.id}/">${escaped(ad.title)}</a></h1></div>
<div class="job-details-jobs-unified-top-card__tertiary-description-container"><span>${escaped(ad.place)}</span></div></div>
<article class="jobs-description__container"><div class="jobs-description__content" id="job-details"><h2>About the job</h2>${paragraphs(ad.text)}</div></article>`;

export const searchAddress = ({ id }: Ad): string => `${host}/jobs/search/?currentJobId=${id}`;

/** The search, logged in: a list, and a pane that another job is put into without a new page (`openJob`). */
export const search = (ads: readonly Ad[], open: Ad): string =>
  page(`<div class="scaffold-layout__list-detail"><div class="scaffold-layout__list"><ul>${ads.map(card).join('')}</ul></div>
<div class="scaffold-layout__detail"><div class="jobs-search__job-details--container" id="pane" aria-label="${escaped(open.title)}">${pane(open)}</div></div></div>
<script>
const panes = ${JSON.stringify(Object.fromEntries(ads.map((ad) => [ad.id, [ad.title, pane(ad)]]))).replaceAll('<', String.raw`\u003C`)};
function openJob(id) {
  history.pushState(null, '', '/jobs/search/?currentJobId=' + id);
  const pane = document.getElementById('pane');
  // As the site does: the address first, the words later.
  setTimeout(() => { pane.setAttribute('aria-label', panes[id][0]); pane.innerHTML = panes[id][1]; }, 300);
}
</script>`);

export const feedAddress = `${host}/feed/`;

/** The feed, logged in. */
export const feed = (posts: readonly { readonly id: string; readonly text: string }[]): string =>
  page(
    `<main>${posts
      .map(
        ({
          id,
          text,
        }) => `<div class="feed-shared-update-v2" id="post-${id}" data-urn="urn:li:activity:${id}">
<div class="update-components-actor"><span class="update-components-actor__title"><span aria-hidden="true">Someone</span></span></div>
<div class="feed-shared-update-v2__description"><div class="update-components-text"><span class="break-words"><span dir="ltr">${escaped(text).replaceAll('\n', '<br>')}</span></span></div></div>
<div class="feed-shared-social-action-bar"><button>Like</button></div></div>`,
      )
      .join('')}</main>`,
  );
