import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Düğmeye bastığınızda tarayıcı bunun dışarı çıkıp çıkamayacağını sorar. Lurewatch’un bunu “topladığını” söyleyebilir. Biz toplamıyoruz: yalnızca ${isolate(name)} alır. Bu bildirimde şunlar var:`,
  kinds: {
    websiteContent: 'ilanda yazanlar',
    browsingActivity: 'sayfanın adresi',
    personalCommunications: 'bir gönderi ya da mesaj',
    personallyIdentifyingInfo: 'adlar, numaralar ve kendi sözleriniz',
    financialAndPaymentInfo: 'ödemeler, hesaplar ve cüzdanlar',
    locationInfo: 'yolculuğun yerleri',
    authenticationInfo: 'kullanıcı adınız, şifreniz ya da erişim anahtarınız',
  },
  notLet:
    'Hiçbir şey gönderilmedi ve saklanmadı: tarayıcının bunu dışarı çıkarmasına izin verilmedi. Bildirim hâlâ bu sayfada.',
  beforeSecret:
    'Tarayıcı, buraya yazdıklarınızın dışarı çıkıp çıkamayacağını da sorar. Yalnızca bu sunucuya gider.',
  heading: 'Bildirimlerle dışarı çıkabilecekler',
  about: 'Tarayıcı sorduğunda buna izin verdiniz. Bütün kuruluşlar için geçerlidir.',
  takeBack: 'İzni geri al',
  takenBack: 'İzin geri alındı. Sonraki bildirim çıkmadan önce tarayıcı yeniden sorar.',
};
