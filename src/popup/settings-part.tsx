import { ForgetButton } from '../interface/forget-button.tsx';
import { LanguagePick } from '../interface/language-pick.tsx';
import { NumberSwitch } from '../interface/number-switch.tsx';
import { useWords } from '../interface/reader.tsx';
import { openOwnPage } from '../platform/pages.ts';
import { RulesInUse } from './rules-in-use.tsx';

/** Language, the number on the toolbar button, the one click that leaves nothing behind, and the way to the rest. */
export function SettingsPart() {
  const { popup, help, settingsPage, workbench } = useWords();
  return (
    <details>
      <summary>{popup.settings}</summary>
      <LanguagePick />
      <NumberSwitch />
      <ForgetButton />
      <p>
        <button
          type="button"
          class="plain"
          onClick={() => void openOwnPage('settings').then(() => window.close())}
        >
          {settingsPage.all}
        </button>{' '}
        <button
          type="button"
          class="plain"
          onClick={() => void openOwnPage('workbench').then(() => window.close())}
        >
          {workbench.door}
        </button>
      </p>
      <p class="fine">{help.installed}</p>
      <RulesInUse />
    </details>
  );
}
