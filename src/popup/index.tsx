import { openRoom } from '../interface/reader.tsx';
import { Popup } from './popup.tsx';

void openRoom((words) => words.popup.title, Popup);
