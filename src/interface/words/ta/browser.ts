import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const menu: Translated<'menu'> = {
  check: 'இந்த உரையைச் சரிபார்',
  report: 'இந்த விளம்பரம் பற்றிப் புகார் செய்',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) =>
    n(count, 'Lurewatch: இந்தப் பக்கத்தில் 1 அறிகுறி', `Lurewatch: இந்தப் பக்கத்தில் ${count} அறிகுறிகள்`),
  paused: 'Lurewatch: எல்லாத் தளங்களிலும் நிறுத்தப்பட்டுள்ளது',
};
