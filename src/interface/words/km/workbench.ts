import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'តុការងារ',
  door: 'សាក និងកែវិធាន',
  about:
    'សាកការប្រកាស កែវិធាន ហើយមើលភ្លាមថាវាធ្វើអ្វី។ គ្មានអ្វីចេញពីឧបករណ៍នេះទេ។ ចុងក្រោយ អ្នករក្សាទុកឯកសារ ហើយផ្ញើខ្លួនឯង។',
  loading: 'កំពុងបើកវិធាន។',
  notLoaded: 'បើកវិធានមិនបាន។ បើកទំព័រនេះឡើងវិញ។',
  private: 'នេះជាបង្អួចឯកជន។ ការកែរបស់អ្នកបាត់ ពេលអ្នកបិទវា។',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'ការកែរបស់អ្នក',
  none: 'អ្នកមិនទាន់កែអ្វីទេ។',
  about: 'វានៅក្នុងកម្មវិធីរុករកនេះ រហូតអ្នកបោះវាចោល។',
  changedOn: (when) => `កែនៅ ${when}`,
  faulty: 'មិនទាន់អានបាន',
  open: 'បើក',
  discard: 'បោះចោល',
  discarded: (rule) => `បានបោះចោលការកែ ${isolate(rule)}។`,
  files: 'ឯកសារត្រូវផ្ញើ',
  filesAbout: 'ឯកសារនីមួយៗពេញលេញ៖ អ្វីដែលអ្នកកែ បានប្តូរហើយ អ្វីផ្សេងដូចដែលបានផ្សាយ។',
  save: (name) => `រក្សាទុក ${isolate(name)}`,
  saved: 'បានរក្សាទុកនៅកន្លែងដែលកម្មវិធីរុករកដាក់ឯកសារ។',
  notReady: 'ការកែមួយរបស់អ្នកមិនទាន់អានបាន។ អ្នកនៅតែរក្សាឯកសារទុកបាន។',
  place: 'កន្លែងវាក្នុងគម្រោង៖',
};
