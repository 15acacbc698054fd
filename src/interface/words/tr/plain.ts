import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Geri',
  copy: 'Kopyala',
  copied: 'Kopyalandı.',
  notCopied: 'Kopyalanamadı. Metni seçip kendiniz kopyalayın.',
  save: 'Dosya olarak kaydet',
  remove: 'Sil',
  optional: 'Burayı boş bırakabilirsiniz.',
  failed: 'Olmadı. Lütfen yeniden deneyin.',
  help: 'Yardım',
  language: 'Dil',
  languageOfBrowser: 'Tarayıcıdaki gibi',
  unread: 'Bu sözleri ana dili bu olan kimse henüz okumadı.',
};

export const levels: Translated<'levels'> = {
  danger: 'Güçlü uyarı işaretleri',
  caution: 'Kontrol edilecek şeyler',
  none: 'Bilinen uyarı işareti yok',
};

export const states: Translated<'states'> = {
  danger:
    'Bu ilanda bilinen birkaç işaret var. Bu kanıt değildir. Yanıt vermeden önce kontrol edin.',
  caution: 'Bu ilandaki bazı sözlere bakmakta yarar var. Bu kanıt değildir.',
  none: 'Bilinen işaretleri aradık, bulamadık. İşin iyi olup olmadığını bilemeyiz.',
  'not-a-job-ad': 'İş ilanı değil. Dokunmadık.',
  'too-little-text': 'Kontrol etmek için metin çok az.',
  unreadable: 'Okunamadı.',
  unreadableHow:
    'Bize söyleyebilirsiniz: “Okuma sorununu bildir” düğmesine basın ve çıkan metni projeyi yürütenlere gönderin. İçinde site ve sorun yazar, ilan yazmaz.',
  picture: 'Bir resim, okunmadı. Resimlerin içindeki yazıyı okumuyoruz.',
  waiting: 'Daha kontrol edilmedi.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'İş ilanı değil',
  'too-little-text': 'Metin çok az',
  unreadable: 'Okunamadı',
  picture: 'Bir resim, okunmadı',
  waiting: 'Daha kontrol edilmedi',
};
