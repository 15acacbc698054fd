import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch: tingnan ang job ad',
  summary:
    "Binabasa ang job ads sa device mo at minamarkahan ang mga salitang galing sa masasamang kaso. Walang lalabas hangga't ayaw mo.",
  opening:
    'May mga job ad na iba sa sinasabi nila. Binabasa ng Lurewatch ang mga ad sa page na tinitingnan mo at minamarkahan ang mga salitang kilala mula sa masasamang kaso: bayad bago magsimula, passport na hawak ng opisina, sahod na sobrang taas sa karaniwan, usapang sa chat lang.',
  shows:
    'Inuulit nito ang mismong salita ng ad, sinasabi kung bakit mahalaga at sino ang nagsabi, at binibigyan ka ng isang tanong. Hindi patunay ang palatandaan. Walang marka ang karamihan ng ad, at kahit walang marka, hindi ibig sabihin na may sumuri sa ad.',
  does: [
    'Kusang binabasa ang maraming job site; ang social media kapag pinili mo lang; ang pribadong chat kapag hiniling mo lang.',
    'Sinusuri ang text na ipe-paste o pipiliin mo.',
    'Gumagawa ng report tungkol sa ad, para sa pipiliin mo. Makikita mo muna kung ano ang lalabas.',
    'Ipinapakita ang mga helpline ng bansa mo, kahit walang internet.',
    'Marunong ng maraming wika.',
  ],
  stays:
    'Walang account, walang patalastas, walang estadistika, walang listahan ng nakita mo. Sa device mo sinusuri ang mga ad, at walang lalabas mula rito maliban kung ikaw ang magpadala.',
};
