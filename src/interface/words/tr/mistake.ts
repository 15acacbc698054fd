import type { Translated } from '../../words.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'Hata dedikleriniz',
    about:
      'Bir notta “Bu bir hata” düğmesine basabilirsiniz. O zaman Lurewatch günü ve gösterilen işaretleri saklar. Notun ne kadar güçlü olduğunu ve kuralların sürümünü de saklar.',
    nothing: 'İlandan hiçbir şey saklamaz: ne söz, ne başlık, ne adres, ne ad.',
    empty: 'Hiçbir şeye hata demediniz.',
    count: (count) => `${count} nota hata dediniz.`,
    day: 'Gün',
    level: 'Not ne kadar güçlüydü',
    signs: 'İşaretler',
    remove: (day) => `Bu kaydı sil: ${day}`,
    removeAll: 'Bütün kayıtları sil',
    removed: 'Silindi.',
    undone: 'Geri geldi.',
    tell: 'Lurewatch’ı yapanlara söyle',
    tellAbout:
      'Onlara söyleyeceğiniz her şey bu. Hiçbir şey gönderilmez: okuyun, kopyalayın ya da kaydedin, isterseniz kendiniz gönderin.',
  },
  yourAd: {
    title: 'Bu not hakkında',
    heading: 'Bu sizin ilanınız mı?',
    calm: 'Öyleyse şunları bilmeniz iyi olur.',
    lines: [
      'Not, ilanın hangi sözlerinin görüldüğünü söyler. Şirketinizi ya da bir kişiyi yargılamaz.',
      'Dürüst ilanlarda da böyle sözler olur. Not bunu söyler: bu kanıt değildir.',
      'Sözleri okuyanın kendi cihazı, değişmeyen kurallarla aradı. Bir sunucu karar vermedi, kimseye haber verilmedi.',
      'Şirket listesi yok, bu yüzden listede olan şirket de yok. Kimse para verip dışarıda kalamaz.',
      'İlanın sözleri değişince ya da bir kural düzeltilince not da değişir.',
    ],
    used: 'Şirketinizin adını başkası mı kullandı? Öyleyse ilanı gösteren siteye söyleyin.',
    seen: 'Bu ilanda görülenler',
    noAd: 'Bu sayfa ilansız açıldı. Bir nottan açın: “Neden bu işaretler”, sonra “Bu sizin ilanınız mı?”.',
    rules: 'Bütün kuralları oku',
    rulesAbout:
      'Bütün kuralları sözleri, örnekleri ve kaynaklarıyla herkes okuyabilir. İlanınızın sözlerini orada deneyebilirsiniz.',
    tell: 'Bir kural yanlışsa bize söyleyin',
    tellAbout:
      'Bu metin sizin için hazır. İstediğiniz gibi değiştirin, kopyalayın, kendiniz gönderin. Biz bir şey göndermeyiz, saklamayız.',
    text: 'Metniniz',
    letter: {
      greeting: 'Merhaba,',
      what: 'Lurewatch bir ilanımızda not gösteriyor. Bizce şu işaretler uymuyor:',
      why: 'Neden böyle düşünüyoruz:',
      rules: 'Kurallar:',
      end: 'Teşekkürler.',
    },
  },
};
