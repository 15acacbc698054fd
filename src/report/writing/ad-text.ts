import type { SeenAd } from '../report.ts';
import { adLines } from './lines.ts';

/** The ad as a text file; formats and the evidence package name its SHA-256, so every one writes it alike. */
export const adText = (ad: SeenAd): string => `${adLines(ad).join('\n')}\n`;
