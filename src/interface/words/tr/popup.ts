import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const popup: Translated<'popup'> = {
  title: 'İş notları',
  read: (count) => `Bu sayfada ${count} ilan okundu.`,
  withSigns: (count) => `${count} ilanda işaret var.`,
  noneRead: 'Bu sayfada ilan bulunmadı.',
  unread: 'Bu sayfayı siz istemeden okumayız.',
  readNow: 'Bu sayfayı oku',
  notReadable: 'Tarayıcı bu sayfayı okumamıza izin vermiyor.',
  changed: 'Bu site değişmiş, okuyamadık. Hiçbir şey kontrol edilmedi.',
  changedRetry: 'Herhangi bir sayfa gibi oku',
  changedHow: 'İlanın metnini kopyalayıp aşağıda da kontrol edebilirsiniz.',
  changedRead:
    'Bu site değişmiş. Onu herhangi bir sayfa gibi okuduk, bu yüzden bazı ilanlar eksik olabilir.',
  changedNote:
    'Projeyi yürütenler için. Hiçbir şey gönderilmez: okuyun, kopyalayın, isterseniz kendiniz gönderin. İçinde site ve denediklerimiz yazar, sizin baktıklarınız yazmaz.',
  paused: 'Bütün sitelerde duraklatıldı. Hiçbir şey okunmuyor.',
  muted: 'Bu sitede susturuldu. Burada hiçbir şey gösterilmiyor.',
  private:
    'Bu gizli bir pencere. Buradan hiçbir şey saklanmaz: ne gizlenen ilanlar, ne susturulan siteler, ne raporlar.',
  withheld: (site) =>
    `Tarayıcınız ${isolate(site)} sitesini bize açmıyor, bu yüzden burada hiçbir şey okunmuyor.`,
  optionalSite: (site) => `${isolate(site)} sitesini okumamıza izin vermediniz.`,
  grant: (site) => `${isolate(site)} için izin ver`,
  pause: 'Bütün sitelerde duraklat',
  resume: 'Okumayı sürdür',
  mute: 'Bu siteyi sustur',
  unmute: 'Bu sitede işaretleri yeniden göster',
  show: 'Sayfada göster',
  dismiss: 'Bu ilanı gizle',
  dismissedAd: 'Gizlendi',
  report: 'Bu ilanı bildir',
  untitled: 'Başlığı olmayan ilan',
  checkHeading: 'Bir metni kontrol et',
  checkLabel: 'Bir mesaj ya da ilan yapıştırın',
  check: 'Kontrol et',
  fullPage: 'Sekmede aç',
  leaveHeading: 'Zaten oradayım ya da ayrılamıyorum',
  helplines: 'Yardım hatları',
  problem: 'Okuma sorununu bildir',
  settings: 'Ayarlar',
  number: 'İşaret sayısını tarayıcıdaki düğmede göster',
  forget: 'Her şeyi unut',
  forgetAbout:
    'Bu tarayıcıdan siler: ayarlar, seçimler, saklanan raporlar, yoldaki raporlar, eklediğiniz paketler, kural değişiklikleri, kuruluşlar ve onlara verilen izinler. Kaydettiğiniz dosyalar, kopyaladıklarınız ve gönderilenler kalır.',
  forgot: 'Her şey silindi.',
  packs: 'Kullanılan kurallar',
  reports: 'Saklanan raporlar',
};

export const check: Translated<'check'> = {
  title: 'Bir metni kontrol et',
  about: 'Metin bu cihazda kontrol edilir. Hiçbir yere gönderilmez, saklanmaz.',
};
