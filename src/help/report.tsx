import { openRoom } from '../interface/reader.tsx';
import { ReportPage } from './report-page.tsx';

void openRoom((words) => words.report.title, ReportPage);
