import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Duraklatma',
    reads: 'Lurewatch iş ilanlarını okuyor. Duraklatılmadı.',
  },
  keys: {
    heading: 'Tuşlar',
    about: 'Bir sayfaya bakarken bu tuşları kullanabilirsiniz.',
    names: {
      'read-page': 'Bu sayfayı oku',
      'report-page': 'Görünen ilanı bildir',
      pause: 'Bütün sitelerde duraklat ya da sürdür',
    },
    none: 'henüz tuş yok',
    change: 'Tuşları değiştir',
    byAddress: (address) =>
      `Tuşları değiştirmek için tarayıcının adres çubuğuna ${isolate(address)} yazın.`,
    byAddons: (address) =>
      `Tuşları değiştirmek için adres çubuğuna ${isolate(address)} yazın. Orada dişli çarka basın ve eklentilerin tuşlarını seçin.`,
  },
  muted: {
    heading: 'Susturulan siteler',
    about: 'Susturulan sitede hiçbir şey gösterilmez. Susturma bir yıl sonra kendiliğinden biter.',
    noNames:
      'Lurewatch susturulan sitenin adını yazmaz. Bu yüzden hangi siteleri gördüğünüzü kimse buradan okuyamaz. Bu listede adların değil günlerin olması bundandır.',
    empty: 'Susturulan site yok.',
    until: (count, day) => `${count} site susturuldu, şu güne kadar: ${day}.`,
    unmute: 'Orada işaretleri yeniden göster',
    unmuteUntil: (day) => `Şu güne kadar susturulan sitelerde işaretleri yeniden göster: ${day}`,
    unmuteAll: 'Bütün sitelerde işaretleri yeniden göster',
    unmuted: 'Orada işaretler yeniden gösteriliyor.',
    undone: 'Yeniden susturuldu.',
    ask: 'Bu site susturuldu mu?',
    askAbout: 'Bir sitenin adresini yazın, örneğin example.com. Saklanmaz.',
    look: 'Bak',
    notAnAddress: 'Bu bir site adresi değil.',
    is: (host, day) => `${isolate(host)} susturuldu, şu güne kadar: ${day}.`,
    isNot: (host) => `${isolate(host)} susturulmadı.`,
  },
  dismissed: {
    heading: 'Gizlenen ilanlar',
    about: 'Gizlenen ilanda işaret olmaz. Yarım yıl hatırlanır, ama sözleri tutulmaz.',
    count: (count) => `${count} ilan gizlendi.`,
    empty: 'Gizlenen ilan yok.',
    showAll: 'Hepsinde işaretleri yeniden göster',
    shown: 'İşaretler onlarda yeniden gösteriliyor.',
    undone: 'Yeniden gizlendiler.',
  },
  file: {
    heading: 'Ayarlar dosyası',
    about:
      'Ayarlarınızı bir dosyaya kaydedip başka bir cihazda açabilirsiniz. Hiçbir yere bir şey gönderilmez.',
    holds:
      'Dosyada şunlar var: dil, düğmedeki sayı, ülkeleriniz, paketlerde kapattıklarınız, her şeyin duraklatılıp duraklatılmadığı.',
    never: 'Raporlar, şifreler, paketler ya da kural değişiklikleri hiç bulunmaz.',
    withMutes: 'Susturulan siteleri ve gizlenen ilanları da kaydet',
    withMutesAbout:
      'Dosyada adları yazmaz. Ama bir siteyi tahmin eden, onu susturup susturmadığınızı öğrenebilir.',
    save: 'Ayarları dosyaya kaydet',
    saved: 'Dosya, kaydetmesi için tarayıcıya verildi.',
    open: 'Ayarlar dosyası aç',
    found: 'Dosya şunları değiştirir',
    same: 'Dosya ayarlarınızla aynı. Değişecek bir şey yok.',
    what: 'Ayar',
    now: 'Şimdi',
    inFile: 'Dosyada',
    rest: 'Geri kalan her şey olduğu gibi kalır.',
    parts: {
      language: 'Dil',
      number: 'Düğmedeki sayı',
      countries: 'Ülkeler',
      packs: 'Kapatılan paketler ve işaretler',
      paused: 'Bütün sitelerde duraklatıldı',
      mutes: 'Susturulan siteler ve gizlenen ilanlar',
    },
    yes: 'açık',
    no: 'kapalı',
    none: 'yok',
    count: (muted, dismissed) => `susturulan siteler: ${muted}, gizlenen ilanlar: ${dismissed}`,
    replaces: 'Dosyadaki susturulan siteler ve gizlenen ilanlar sizdekilerin yerine geçer.',
    take: 'Bu ayarları kullan',
    leave: 'Benimkiler kalsın',
    taken: 'Dosyadaki ayarlar kullanılıyor.',
    left: 'Hiçbir şey değişmedi.',
    undone: 'Ayarlarınız geri geldi.',
    refused: 'Dosya kullanılmadı.',
    reasons: {
      'too-long': 'Ayarlar dosyası için çok büyük.',
      'not-settings': 'Bu bir ayarlar dosyası değil.',
      newer: 'Daha yeni bir Lurewatch yapmış. Önce Lurewatch’ı güncelleyin.',
    },
    broken: (part) => `Şu bölümü bozuk: ${part}.`,
  },
  age: {
    old: (month) => `Kuralların tarihi: ${month}. Daha yenileri daha çok şey bilebilir.`,
    ours: 'Lurewatch ile birlikte gelirler. Daha yeni bir Lurewatch var mı, tarayıcıda bakın.',
    fromFile: 'Bu paketi yapandan daha yeni bir dosya isteyin.',
    clock: 'Kuralların tarihi bugünden ileride. Bu cihazın saati doğru mu?',
  },
  later:
    'Buradaki bazı ayarları daha yeni bir Lurewatch kaydetmiş. Oldukları gibi kalırlar, ama o geri gelene kadar sayılmazlar.',
};
