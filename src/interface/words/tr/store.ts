import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch: iş ilanına bir daha bakın',
  summary:
    'İş ilanlarını cihazınızda okur, kötü olaylardan bilinen sözleri işaretler. Siz göndermedikçe hiçbir şey çıkmaz.',
  opening:
    'Bazı iş ilanları söyledikleri gibi değildir. Lurewatch baktığınız sayfadaki ilanları okur ve kötü olaylardan bilinen sözleri işaretler: başlamadan istenen para, ofiste tutulan pasaport, olağandan çok yüksek ücret, yalnız sohbetle görüşme.',
  shows:
    'İlanın kendi sözlerini gösterir, neden önemli olduklarını ve bunu kimin dediğini söyler, sorabileceğiniz bir şey önerir. İşaret kanıt değildir. Çoğu ilanda işaret çıkmaz; işaret olmaması da ilana birinin baktığı anlamına gelmez.',
  does: [
    'Birçok iş sitesini kendiliğinden okur; sosyal siteleri yalnız siz seçerseniz, özel sohbetleri yalnız siz isterseniz.',
    'Yapıştırdığınız ya da seçtiğiniz metni kontrol eder.',
    'Seçtiğiniz kişi için bir ilanın raporunu yapar. Ne çıkacağını önceden görürsünüz.',
    'Ülkenizin yardım hatlarını gösterir, internetsiz de.',
    'Birçok dil konuşur.',
  ],
  stays:
    'Hesap yok, reklam yok, istatistik yok, gördüklerinizin listesi yok. İlanlar cihazınızda kontrol edilir; siz göndermedikçe oradan hiçbir şey çıkmaz.',
};
