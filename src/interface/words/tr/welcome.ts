import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Hoş geldiniz',
  heading: 'İş ilanlarına bir daha bakın',
  does: 'Siz iş ilanlarına bakarken Lurewatch da okur ve kötü olaylardan bilinen sözleri işaretler. O sözleri gösterir, neden önemli olduklarını söyler ve sorabileceğiniz bir şey önerir.',
  markAbout: 'Listede işaret böyle görünür. Sıradan ilanlarda çıkmaz.',
  cannotHeading: 'Neyi bilemez',
  cannot: [
    'İşaret kanıt değildir. Dürüst ilanlarda da işaret olur.',
    'İşaret olmaması, ilana birinin baktığı anlamına gelmez.',
    'Resimleri okumaz, şirketleri ve insanları tanımaz.',
  ],
  staysHeading: 'Bu cihazda ne kalır',
  stays: [
    'Kendiniz rapor göndermedikçe her şey. Hesap yok, bize ait bir sunucu yok: okuduklarınız hiçbir yere gönderilmez.',
    'Gördüğünüz ilanların listesini tutmaz. Raporu yalnız siz isterseniz saklar.',
    'Bu tarayıcının eklenti listesini açabilen biri bu eklentiyi görebilir.',
  ],
  permissionsHeading: 'Ne yapabilir, neden',
  permissions: {
    storage: 'Ayarlarınızı bu cihazda saklamak.',
    activeTab: 'Bulunduğunuz sayfayı siz isteyince, yalnız o zaman okumak.',
    scripting: 'Notlarını iş sayfalarına koymak.',
    alarms:
      'Bekleyen raporları göndermek için uyanmak. Günde bir kez: çok önce gizlediklerinizi unutmak ve eklediğiniz paketlerin yenisi var mı diye bakmak.',
    contextMenus: 'Seçtiğiniz sözler için “Bu metni kontrol et”, bir de “Bu ilanı bildir” sunmak.',
    boards: (sites) => `${sites} sitelerindeki iş ilanlarını kendiliğinden okumak.`,
  },
  socialHeading: 'Sosyal siteler',
  socialAbout:
    'Birçok teklif gönderilerle ve kanallarla gelir. Lurewatch nerede bakabilir, siz seçin. Özel sohbetleri hiçbir zaman kendiliğinden okumaz.',
  allow: 'Seçilen sitelere izin ver',
  allowed: 'İzin verildi. Bunu istediğiniz zaman tarayıcının ayarlarından değiştirebilirsiniz.',
  refused: 'İzin verilmedi. İş siteleri yine okunur, ötekilere sonra izin verebilirsiniz.',
  tryHeading: 'Deneyin',
  tryAbout: 'Bu ilan uydurmadır. Değiştirip bakın.',
  sample:
    'Müşteri hizmetleri, Sihanoukville. Deneyim gerekmez, ayda 2.500 dolar. Uçak bileti ve konaklama ücretsiz. Pasaportunuz ofiste kalır. Telegram’dan yazın: @example_hr.',
  dangerHeading: 'Tehlikedeyseniz',
  danger: 'Yardım sayfasını açın. İnternetsiz de çalışır.',
};
