import { openRoom } from '../interface/reader.tsx';
import { SettingsPage } from './settings-page.tsx';

void openRoom((words) => words.settingsPage.title, SettingsPage);
