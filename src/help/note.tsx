import { openRoom } from '../interface/reader.tsx';
import { NotePage } from './note-page.tsx';

void openRoom((words) => words.mistake.yourAd.title, NotePage);
