import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const sending: Translated<'sending'> = {
  heading: 'Gönderme yolları',
  mail: 'E-postayla',
  mailTo: 'Kime',
  mailOwn: 'Başka adres',
  mailAddress: 'E-posta adresi',
  mailWrong: 'Bu bir e-posta adresi değil.',
  mailOpen: 'E-posta programımı aç',
  mailAbout:
    'E-posta programınız düz metinle açılır ve bir kopyasını tutar. Siz oradan göndermedikçe hiçbir şey gitmez.',
  mailSubject: 'Bir iş ilanı hakkında notlar',
  mailPaste: 'Rapor, kendiliğinden açılan e-posta için çok uzun. Kopyalandı: buraya yapıştırın.',
  mailOpened: 'E-posta programınızdan açılması istendi.',
  mailLong: 'Metin aktarılamayacak kadar uzun. Kopyalandı: e-postaya yapıştırın.',
  mailNotCopied:
    'Metin aktarılamayacak kadar uzun, kopyalanamadı da. Kendiniz kopyalayıp e-postaya yapıştırın.',
  site: 'İlanın olduğu siteye',
  sitePick: 'Hangi site',
  siteNone:
    'Bu sitede bildirim sayfası bilmiyoruz. İlanın yanında “Bildir” gibi bir bağlantı arayın.',
  siteOpen: 'Metni kopyala ve sayfayı aç',
  siteAbout:
    'Düz metin kopyalanır. Sayfanın sorunun ne olduğunu sorduğu yere yapıştırın. Site, geldiğinizi görür.',
  siteOpened: 'Metin kopyalandı. Sayfa açıldı.',
  siteNotCopied: 'Metin kopyalanamadı. Kendiniz kopyalayın. Sayfa:',
  organisation: 'Bir kuruluşa',
  organisationNone: 'Bu cihazda ayarlanmış kuruluş yok.',
  organisationPick: 'Kuruluş',
  organisationAbout:
    'Yukarıda seçtiğiniz bölümlerle STIX 2.1 olarak gider. Varana kadar bu cihazda bekler. O zamana kadar geri çekebilirsiniz.',
  exactly: 'Tam olarak ne gönderiliyor',
  send: 'Gönder',
  kept: 'Saklandı. Kuruluşa ulaşılınca hemen gönderilir.',
  notKept:
    'Saklanamadı, bu yüzden gönderilmeyecek: depolama dolu ya da kapalı. Kopyalayın ya da dosyaya kaydedin.',
  private:
    'Bu gizli bir pencereden geliyor. Hiçbir şeyi saklanmaz: kopyalayın ya da dosyaya kaydedin.',
};

export const outbox: Translated<'outbox'> = {
  heading: 'Yoldaki raporlar',
  none: 'Yolda rapor yok.',
  to: (name) => `Kime: ${isolate(name)}`,
  waiting: 'Gönderilmeyi bekliyor.',
  sending: 'Şimdi gönderiliyor.',
  sent: (when) => `Gönderildi: ${when}.`,
  refused: 'Gönderilmedi. Kendiliğinden yeniden denenmez.',
  failed: 'İki haftada gönderilemedi. Kendiliğinden yeniden denenmez.',
  next: (when) => `Sonraki deneme: ${when}.`,
  asks: (when) => `Sunucuya yeniden soracağız: ${when}.`,
  withdraw: 'Geri çek',
  withdrawn: 'Geri çekildi. Buradan silindi, gönderilmeyecek.',
  tooLate: 'Geri çekmek için geç: şu anda gönderiliyor ya da sunucuya vardı.',
  tryNow: 'Şimdi dene',
  takeOff: 'Bu listeden çıkar',
  takeOffAbout: 'Kuruluşta olan kuruluşta kalır.',
  code: (code) => `Yanıtın kodu: ${code}.`,
  words: 'Sunucunun kendi sözleriyle:',
  answers: {
    accepted: 'Hepsi sunucuya vardı.',
    received: 'Sunucu aldı, üzerinde hâlâ çalışıyor.',
    'status-gone': 'Sunucu almıştı, ama ne olduğunu artık söylemiyor.',
    unreachable: 'Sunucuya ulaşılamadı.',
    timeout: 'Sunucu zamanında yanıt vermedi.',
    busy: 'Sunucu sonra gelmemizi istiyor.',
    'server-error': 'Sunucunun kendi sorunu var.',
    interrupted: 'Son deneme sırasında tarayıcı kapatıldı.',
    'no-permission': 'Tarayıcı bu sunucuya ulaşmamıza izin vermiyor. Ayarlardan izin verin.',
    'no-consent':
      'Tarayıcının bu bildirimi dışarı çıkarmasına izin verilmedi. Yeniden sorması için şimdi deneyin.',
    'no-organisation': 'Kuruluş artık ayarlarda yok.',
    'not-https': 'Adres korumalı (https) değil.',
    redirected: 'Sunucu başka bir adres gösteriyor. Doğrusunu kuruluşa sorun.',
    elsewhere: 'Sunucu yalnız başka sunucuları gösteriyor. Oradaki adresini kuruluşa sorun.',
    'bad-request': 'Sunucu gönderdiğimizi anlamadı.',
    unauthorised: 'Sunucu kullanıcı adını, şifreyi ya da erişim anahtarını kabul etmiyor.',
    forbidden: 'Sunucu bu kullanıcının rapor göndermesine izin vermiyor.',
    'not-found': 'Sunucu böyle bir koleksiyon bilmiyor.',
    'wrong-media': 'Sunucu standardın başka bir sürümünü kullanıyor.',
    'too-large': 'Rapor, sunucunun aldığından büyük.',
    unprocessable: 'Sunucu raporda bir hata buldu.',
    'not-writable': 'Bu koleksiyon rapor almıyor.',
    'partly-refused': 'Sunucu raporun bir bölümünü almadı.',
    'all-refused': 'Sunucu raporu almadı.',
    'not-taxii': 'Orada yanıt veren, TAXII 2.1 sunucusu değil.',
    unexpected: 'Sunucu bilmediğimiz bir yanıt verdi.',
  },
};

export const organisations: Translated<'organisations'> = {
  heading: 'Rapor alan kuruluşlar',
  about:
    'Bazı kuruluşlar raporları bilgisayarla alır (TAXII 2.1). Kuruluşunuzun size verdiklerini yazın. Siz rapor göndermedikçe oraya hiçbir şey gitmez.',
  none: 'Ayarlanmış kuruluş yok.',
  add: 'Kuruluş ekle',
  change: 'Değiştir',
  name: 'Adı',
  address: 'Koleksiyonun ya da sunucunun adresi',
  addressWrong: 'Adres https:// ile başlamalı.',
  how: 'Sizi nasıl tanıyor',
  kinds: {
    none: 'Sormuyor',
    basic: 'Kullanıcı adı ve şifre',
    bearer: 'Erişim anahtarı',
    same: 'Kaydedildiği gibi',
  },
  user: 'Kullanıcı adı',
  password: 'Şifre',
  token: 'Erişim anahtarı',
  secretAbout:
    'Bu cihazda, bu tarayıcıda şifrelenmeden saklanır. Bu tarayıcıyı kullanabilen onu da kullanabilir.',
  save: 'Kaydet',
  cancel: 'Vazgeç',
  saved: 'Kaydedildi.',
  notSaved: 'Kaydedilemedi: depolama dolu ya da kapalı.',
  removed: 'Kaldırıldı. Onu bekleyen raporlar gönderilmez.',
  notAllowed: 'Hiçbir şey kaydedilmedi: tarayıcının bu sunucuya ulaşmasına izin verilmedi.',
  private: 'Bu gizli bir pencere. Burada hiçbir şey kaydedilemez.',
  test: 'Bağlantıyı dene',
  testing: 'Sunucuya soruluyor.',
  works: 'Çalışıyor: sunucu burada rapor alıyor.',
  choose: 'Sunucuda raporlar için birden çok yer var. Birini seçin:',
  chosen: 'Çalışıyor. Seçilen yer:',
  takesNone: 'Sunucu yanıt veriyor, ama bu kullanıcıdan rapor almıyor.',
  allow: 'Bağlantıya izin ver',
};

export const settingsPage: Translated<'settingsPage'> = {
  title: 'Ayarlar',
  all: 'Bütün ayarlar',
};
