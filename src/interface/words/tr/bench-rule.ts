import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Bir kural',
  language: 'Sözlerinin dili',
  pack: 'Paket',
  rule: 'Kural',
  find: 'Kuralı adıyla ya da başlığıyla ara',
  findNone: 'Bu sözlerin geçtiği kural yok.',
  phrases: (count) => `${count} kalıp`,
  changed: 'değişti',
  file: 'Dosya',
  fromLine: (line) => `${line}. satırdan`,
  otherKinds: 'İşaret olmayanlar: ilan nedir, bir işareti ne geri alır',
  editor: (rule, language) => `Metin: ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Space uygun sözleri önerir. Tab düzenleyiciden çıkar.',
  nothing: 'Bu kuralın bu dilde henüz sözü yok. İlkini siz yazın ya da bununla başlayın:',
  begin: 'Başla',
  published: 'Yayımlandığı gibi.',
  kept: 'Değişikliğiniz bu cihazda saklandı.',
  notKept: 'Değişikliğiniz saklanamadı: depolama dolu ya da kapalı. Dosyayı şimdi kaydedin.',
  discard: 'Bu değişikliği at',
  newRule: 'Yeni kural yaz',
  newName: 'Yeni kuralın adı',
  newAbout: 'Arasında “-” olan birkaç İngilizce söz, örneğin asks-for-a-selfie.',
  newTaken: 'Bu adda bir kural zaten var.',
  create: 'Oluştur',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Sınamalar',
  trying: 'Deneniyor.',
  green: 'Bütün sınamalar geçti.',
  toMend: (count) => `Düzeltilecek ${count} şey.`,
  unreadable: 'Henüz okunamıyor, bu yüzden yayımlanan geçerli.',
  english: 'Dosyayla ilgili bu cümleler, dosyanın sözleri gibi İngilizcedir.',
  style: 'Yazılışı hakkında',
  none: 'Henüz sınanacak bir şey yok.',
  all: (count) => `${count} satırın hepsi`,
  kinds: {
    catches: 'Yakalanmalı',
    ignores: 'Yakalanmamalı',
    phrases: 'Kalıp',
  },
  outcomes: {
    holds: 'Doğru.',
    'not-met': 'Yakalanmadı. Kalıp ekleyin ya da düzeltin, ya da satırı “ignores” altına taşıyın.',
    met: 'Yakalandı. Kalıpları daraltın ya da satırı “catches” altına taşıyın.',
    'no-level': 'Yakalandı, ama hiçbir düzeye ulaşmıyor. Daha güçlü işaretler yazın.',
    level: 'Ulaşmaması gereken bir düzeye ulaşıyor.',
    idle: 'Bu kalıbı işbaşında gösteren bir “catches” satırı yok. Bir tane ekleyin.',
  },
};
