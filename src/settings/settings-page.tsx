import { useState } from 'preact/hooks';
import { ForgetButton } from '../interface/forget-button.tsx';
import { LanguagePick } from '../interface/language-pick.tsx';
import { NumberSwitch } from '../interface/number-switch.tsx';
import { PageFrame } from '../interface/page-frame.tsx';
import { useWords } from '../interface/reader.tsx';
import { openOwnPage } from '../platform/pages.ts';
import { Dismissals } from './dismissals.tsx';
import { Keys } from './keys.tsx';
import { Mistakes } from './mistakes.tsx';
import { Mutes } from './mutes.tsx';
import { Organisations } from './organisations.tsx';
import { Packs } from './packs.tsx';
import { Pausing } from './pausing.tsx';

/** All settings on one page: what needs more room than the popup has, or a question of the browser's. */
export function SettingsPage() {
  const { settingsPage, help, popup, workbench } = useWords();
  const [times, setTimes] = useState(0);
  return (
    <PageFrame heading={settingsPage.title}>
      <LanguagePick />
      <NumberSwitch />
      <Pausing />
      <Keys />
      <Mutes />
      <Dismissals />
      <Mistakes />
      <Packs key={`packs ${times}`} />
      <p>
        <button type="button" class="plain" onClick={() => void openOwnPage('workbench')}>
          {workbench.door}
        </button>
      </p>
      <Organisations key={`organisations ${times}`} />
      <h2>{popup.forget}</h2>
      <ForgetButton onForgot={() => setTimes(times + 1)} />
      <p class="fine">{help.installed}</p>
    </PageFrame>
  );
}
