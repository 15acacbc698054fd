export { measurePage, type PageMeasured } from './page/measure.ts';
