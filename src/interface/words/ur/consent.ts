import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `بٹن دبانے پر براؤزر پوچھتا ہے کہ کیا یہ باہر جا سکتا ہے۔ وہ کہہ سکتا ہے کہ Lurewatch اسے ”جمع“ کرتا ہے۔ ہم نہیں کرتے: یہ صرف ${isolate(name)} کو ملتا ہے۔ اس رپورٹ میں ہے:`,
  kinds: {
    websiteContent: 'جو اشتہار میں لکھا ہے',
    browsingActivity: 'صفحے کا پتہ',
    personalCommunications: 'پوسٹ یا پیغام',
    personallyIdentifyingInfo: 'نام، نمبر اور آپ کے اپنے الفاظ',
    financialAndPaymentInfo: 'ادائیگیاں، کھاتے اور والٹ',
    locationInfo: 'راستے کی جگہیں',
    authenticationInfo: 'آپ کا صارف نام، پاس ورڈ یا ٹوکن',
  },
  notLet:
    'کچھ نہیں بھیجا گیا، کچھ نہیں رکھا گیا: براؤزر کو اسے باہر جانے دینے کی اجازت نہیں ملی۔ رپورٹ اب بھی اس صفحے پر ہے۔',
  beforeSecret:
    'براؤزر یہ بھی پوچھتا ہے کہ جو آپ یہاں لکھتے ہیں وہ باہر جا سکتا ہے یا نہیں۔ وہ صرف اس سرور پر جاتا ہے۔',
  heading: 'رپورٹوں میں کیا باہر جا سکتا ہے',
  about: 'براؤزر کے پوچھنے پر آپ نے اس کی اجازت دی۔ یہ سب اداروں کے لیے ہے۔',
  takeBack: 'اجازت واپس لیں',
  takenBack: 'اجازت واپس لے لی گئی۔ اگلی رپورٹ جانے سے پہلے براؤزر پھر پوچھے گا۔',
};
