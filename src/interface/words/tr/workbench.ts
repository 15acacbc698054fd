import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Atölye',
  door: 'Kuralları dene ve değiştir',
  about:
    'Bir ilan deneyin, bir kuralı değiştirin ve ne olduğunu hemen görün. Bu cihazdan hiçbir şey çıkmaz. Sonunda bir dosya kaydedip kendiniz gönderirsiniz.',
  loading: 'Kurallar yükleniyor.',
  notLoaded: 'Kurallar yüklenemedi. Bu sayfayı yeniden açın.',
  private: 'Bu gizli bir pencere. Kapatınca değişiklikleriniz gider.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Değişiklikleriniz',
  none: 'Henüz bir şey değiştirmediniz.',
  about: 'Siz atana kadar bu tarayıcıda kalırlar.',
  changedOn: (when) => `Değiştirildi: ${when}`,
  faulty: 'Henüz okunamıyor',
  open: 'Aç',
  discard: 'At',
  discarded: (rule) => `Değişiklik atıldı: ${isolate(rule)}.`,
  files: 'Gönderilecek dosyalar',
  filesAbout: 'Her dosya bütündür: değiştirdikleriniz içindedir, gerisi yayımlandığı gibidir.',
  save: (name) => `Kaydet: ${isolate(name)}`,
  saved: 'Tarayıcınızın dosyaları koyduğu yere kaydedildi.',
  notReady: 'Değişikliklerinizden biri henüz okunamıyor. Dosyayı yine de kaydedebilirsiniz.',
  place: 'Projedeki yeri:',
};
