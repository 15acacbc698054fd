import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Bu sayfadan hemen çık',
  key: 'Esc tuşu da çıkarır. Tarayıcı geçmişiniz kalır.',
  about:
    'Bu sayfayı hemen kapatır ve hava durumunu gösterir. Shift tuşuna üç kez basmak da aynısını yapar. Tarayıcı geçmişinizi silmez.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Yardım hatları',
  here: 'Şimdi olduğum yer',
  home: 'Ülkem (elçilik için)',
  pick: 'Bir ülke seçin',
  keep: 'Bu ülkeleri bu cihazda hatırla',
  none: 'Bu ülke için kontrol edilmiş bir yardım hattını henüz bilmiyoruz.',
  world: 'Her yerde',
  order: 'Sohbet ve mesaj önce gelir, çünkü onları kimse duymaz.',
  captive: 'Başkalarının kontrol ettiği telefondan aramayın.',
  chat: 'Sohbet ya da mesaj:',
  phone: 'Telefon:',
  web: 'İnternet sayfası:',
  mail: 'E-posta:',
  languages: 'Diller:',
  hours: 'Saatler:',
  hoursUnknown: 'bilinmiyor',
  checked: (date) => `Kaynağın yazdığı gibi, tarih: ${date}.`,
  checkedUnknown: 'Kaynağın yazdığı gibi, tarihi bilinmiyor.',
  compared: (date) => `Kaynağıyla karşılaştırıldı, tarih: ${date}.`,
  sure: {
    own: 'Kurumun kendisi yazmış.',
    authority: 'Başka bir devlet kurumu söylemiş.',
    told: 'Haberler ya da bir liste söylemiş, kurumun kendisi değil.',
  },
  source: 'Kaynak',
  verify: 'Numaralar değişir. Yapabiliyorsanız resmi siteden bakın.',
  kinds: {
    police: 'Polis',
    trafficking: 'İnsan ticaretine karşı yardım hattı',
    'foreign-ministry': 'Elçilik ya da dışişleri bakanlığı',
    'labour-migration': 'Yurt dışı iş kurumu',
    organisation: 'Kuruluş',
    'cyber-fraud': 'İnternet dolandırıcılığını bildirme',
    platform: 'İlan olan site',
  },
};

export const help: Translated<'help'> = {
  title: 'Yardım',
  question: 'Bunlardan hangisi size en yakın?',
  about: 'Seçiminiz saklanmaz.',
  states: {
    looking: {
      name: 'İş arıyorum',
      lines: [
        'İlan, yazanın görmenizi istediğini gösterir. Bilinen bir ad kopyalanabilir.',
        'İş aracısını devletinizin sicilinde kendiniz arayın. İlandaki numarayı değil, sicildeki numarayı kullanın.',
        'İşe girmek size bir şeye mal olmamalı. İşveren pasaportunuzu hiçbir zaman elinde tutmamalı.',
        'İşaret olmaması, ilana birinin baktığı anlamına gelmez.',
      ],
    },
    contact: {
      name: 'Biri bana iş teklif etti',
      lines: [
        'Şunu sorun: Şirketin adı ve izin numarası ne? Sicilden bakın.',
        'Şunu sorun: İş yerinin adresi ne? Orada çalışan biriyle konuşmak istediğinizi söyleyin.',
        'Şunu sorun: Hangi vize? Turist vizesi çalışmak için değildir.',
        'Şunu sorun: Pasaportum bende kalabilir mi? İstediğimde ayrılabilir miyim?',
        'Görüntülü arama kanıt değildir. Sizi kimin çağırdığını ve nereye gideceğinizi bir kişiye söyleyin.',
      ],
    },
    travelling: {
      name: 'Yoldayım',
      lines: [
        'Fikrinizi her an değiştirebilirsiniz, havaalanında bile. Parayı kimin ödediği önemli değil.',
        'Havaalanı çalışanları, sınır görevlileri ve elçiliğiniz durmanıza yardım edebilir.',
        'Bir arkadaşınızla bir söz kararlaştırın. Siz onu söylerseniz arkadaşınız yardım çağırır.',
        'Pasaportunuz yanınızda kalsın. Fotoğrafını yalnız sizin ulaşabileceğiniz bir yerde tutun.',
        'İş yeri yolda değişirse durun ve güvendiğiniz birini arayın.',
      ],
    },
    stuck: {
      name: 'Ayrılamıyorum',
      lines: [
        'Tehlikenizi en iyi siz bilirsiniz. Kimsenin bakmadığı anı bekleyin.',
        'Nerede olduğunuzu kim biliyor? İçinde yer adı olan tek bir mesaj yardım edebilir.',
        'Bir numarayı ezberleyin.',
        'Sessiz yollar aramaktan daha az tehlikelidir.',
        'Bunda sizin hatanız yok. Zorla yaptırılan iş sizin suçunuz değildir.',
      ],
    },
    helping: {
      name: 'Birine yardım ediyorum',
      lines: [
        'Onu tutan insanların karşısına çıkmayın. Aradaki kimseye para vermeyin, adları yayımlamayın.',
        'Yerle ilgili her ipucunu yazın: fotoğraflar, paylaşılan konum, tabelalar, son görüşme.',
        'Mesajları saklayın. Silmeyin.',
        'Ülkesinin elçiliğine söyleyin. Böyle olaylara bakan polis birimine ve yakında yardım eden bir gruba da söyleyin.',
        'Ne zaman tehlikesizce yazabileceğine o karar versin. Önce siz aramayın.',
      ],
    },
    gave: {
      name: 'Para ya da belge verdim',
      lines: [
        'Bunda sizin hatanız yok. Bunu meslek edinmiş insanlar var.',
        'Para: bankanızı, cüzdan uygulamanızı ya da havale şirketini şimdi arayın. Ödemeyi durdurmalarını isteyin.',
        'Pasaport ya da kimlik: veren daireye söyleyin. Neyin kapatılabileceğini sorun.',
        'Hesap ya da SIM kart verdiyseniz: bankaya ya da telefon şirketine söyleyin. Bir avukata ya da ücretsiz hukuk bürosuna danışın.',
        'Mesajları, makbuzları ve hesap numaralarını saklayın. Parayı geri almak için yeniden ödemeyin.',
      ],
    },
  },
  silent: 'Yardıma ulaşmanın sessiz yollarını göster',
  crime:
    'Birçok kural der ki: insanlar zorla yaptırılan şeyler için cezalandırılmamalı. Yetkililer buna her zaman uymaz.',
  installed:
    'Bu tarayıcının eklenti listesini açabilen biri bu eklentiyi görebilir. Bu tehlikeliyse eklentiyi kaldırın.',
};
