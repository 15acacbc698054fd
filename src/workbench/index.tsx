import { openRoom } from '../interface/reader.tsx';
import { shippedTexts } from '../platform/shipped.ts';
import { startBench } from './bench/start.ts';
import { WorkbenchPage } from './workbench-page.tsx';

const ground = { bench: startBench(), texts: shippedTexts };

void openRoom(
  (words) => words.workbench.title,
  () => <WorkbenchPage ground={ground} />,
);
