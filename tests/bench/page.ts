export {
  measurePage,
  measureQuietPages,
  type PageMeasured,
  type QuietMeasured,
} from './page/measure.ts';
