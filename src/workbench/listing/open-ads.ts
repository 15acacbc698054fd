import type { Listing } from '../../model.ts';
import { askTab } from '../../platform/ask.ts';
import { ordinaryTabs } from '../../platform/pages.ts';

/** A listing that stands on an open page. */
export interface OpenAd {
  readonly key: string;
  readonly site: string;
  readonly listing: Listing;
}

/** What was read on the pages that are open now. Private windows are left alone: nothing of them is shown elsewhere. */
export async function openAds(): Promise<readonly OpenAd[]> {
  const tabs = await ordinaryTabs();
  const states = await Promise.all(
    tabs.map(async (tab) => {
      // Most pages have no reader of ours and give no answer.
      const state = await askTab(tab, 'pageState').catch(() => undefined);
      return { tab, state };
    }),
  );
  return states.flatMap(({ tab, state }) =>
    (state?.listings ?? []).map(({ key, listing }) => ({
      key: `${tab} ${key}`,
      site: state?.site ?? '',
      listing,
    })),
  );
}
