import { openRoom } from '../interface/reader.tsx';
import { CheckPage } from './check-page.tsx';

void openRoom((words) => words.check.title, CheckPage);
