import { openRoom } from '../interface/reader.tsx';
import { WelcomePage } from './welcome-page.tsx';

void openRoom((words) => words.welcome.title, WelcomePage);
