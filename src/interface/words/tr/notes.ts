import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Geri al',
    more: (count) => `${count} tane daha göster`,
  },
  harms: {
    trafficking: {
      seenIn: 'Dolandırma merkezlerinin ilanlarında',
      step: 'Nereye gideceğinizi ve sizi kimin çağırdığını bir kişiye söyleyin.',
    },
    'advance-fee': {
      seenIn: 'Para isteyen ilanlarda',
      step: 'Şimdi ödemeyin. İşe girmek için para ödenmemeli. Ülkenizin kuralına bakın.',
    },
    'task-scam': {
      seenIn: 'Para yatırılan görev ilanlarında',
      step: 'Para almak için para göndermeyin.',
    },
    'money-mule': {
      seenIn: 'Çalınmış parayı aktaran ilanlarda',
      step: 'Hesabınızı ya da SIM kartınızı kimseye kullandırmayın.',
    },
    'identity-theft': {
      seenIn: 'Kimlik belgesi toplayan ilanlarda',
      step: 'İşverenle görüşmeden belgelerinizi göndermeyin.',
    },
    'illegal-work': {
      seenIn: 'Yasak iş ilanlarında',
      step: 'İşin ne olduğunu, nerede olduğunu ve hangi sözleşmeyle olduğunu sorun.',
    },
  },
  signs: {
    heading: (count) => `Bu ilanda ${count} işaret`,
    seenIn: (count, where) => `${where} görülen ${count} işaret.`,
    toCheck: (count) => `Bu ilanda kontrol edilecek ${count} şey.`,
    quote: 'İlanda yazan:',
    noQuote: 'Tek tek sözlerde değil, ilanın bütününde görülüyor.',
    why: 'Neden önemli:',
    ask: 'Şunu sorun ya da bakın:',
    sources: 'Bunu nereden biliyoruz:',
    noExplanation: 'Bu işaretin açıklaması yüklenemedi.',
    guest: (pack) => `Bu cihaza eklenen bir kural paketine göre: ${isolate(pack)}`,
    notProof: 'Bu kanıt değildir. Burada gerçek bir şirketin adı izinsiz kullanılmış olabilir.',
    noMark: 'İşaret olmaması, ilana birinin baktığı anlamına gelmez.',
    packs: (packs) => `Cihazınızda, değişmeyen kurallarla bulundu (${packs}).`,
  },
  banner: {
    label: 'Bu iş ilanı hakkında not',
    firstStep: 'Yanıt vermeden önce kontrol edin',
    why: 'Neden bu işaretler',
    mistake: 'Bu bir hata',
    report: 'Bildir',
    yourAd: 'Bu sizin ilanınız mı?',
    dismiss: 'Gizle',
    dismissed: 'Bu ilan için gizlendi.',
    mistaken: 'Teşekkürler. Bu ilandaki işaretlerimiz kaldırıldı.',
    mark: (count) => `Kontrol edilecek ${count} işaret`,
    markIn: (count, title) => `${isolate(title)} içinde kontrol edilecek ${count} işaret`,
    announce: (count) => `Bu sayfada ${count} ilanda işaret var.`,
  },
};
