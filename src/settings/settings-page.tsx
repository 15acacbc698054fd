import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { ForgetButton } from '../interface/forget-button.tsx';
import { LanguagePick } from '../interface/language-pick.tsx';
import { NumberSwitch } from '../interface/number-switch.tsx';
import { PageFrame } from '../interface/page-frame.tsx';
import { useWords } from '../interface/reader.tsx';
import { openOwnPage } from '../platform/pages.ts';
import { Dismissals } from './dismissals.tsx';
import { Keys } from './keys.tsx';
import { Later } from './later.tsx';
import { Mistakes } from './mistakes.tsx';
import { Mutes } from './mutes.tsx';
import { Organisations } from './organisations.tsx';
import { Packs } from './packs.tsx';
import { Pausing } from './pausing.tsx';
import { SettingsFile } from './settings-file.tsx';

/** All settings on one page: what needs more room than the popup has, or a question of the browser's. */
export function SettingsPage() {
  const { settingsPage, help, popup, workbench } = useWords();
  const [times, setTimes] = useState(0);
  return (
    <PageFrame heading={settingsPage.title}>
      <LanguagePick />
      <NumberSwitch />
      <Later />
      {/* What was forgotten is not to be brought back by an undo that stood there before. */}
      <Fragment key={times}>
        <Pausing />
        <Keys />
        <Mutes />
        <Dismissals />
        <Mistakes />
        <Packs />
        <p>
          <button type="button" class="plain" onClick={() => void openOwnPage('workbench')}>
            {workbench.door}
          </button>
        </p>
        <Organisations />
        <SettingsFile />
      </Fragment>
      <h2>{popup.forget}</h2>
      <ForgetButton onForgot={() => setTimes(times + 1)} />
      <p class="fine">{help.installed}</p>
    </PageFrame>
  );
}
