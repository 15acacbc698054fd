import { openRoom } from '../interface/reader.tsx';
import { HelpPage } from './help-page.tsx';

void openRoom((words) => words.help.title, HelpPage);
