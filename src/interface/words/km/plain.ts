import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'ត្រឡប់',
  copy: 'ចម្លង',
  copied: 'បានចម្លង។',
  notCopied: 'ចម្លងមិនបាន។ ជ្រើសអត្ថបទ ហើយចម្លងខ្លួនឯង។',
  save: 'រក្សាទុកជាឯកសារ',
  remove: 'លុប',
  optional: 'ទុកទទេក៏បាន។',
  failed: 'មិនបានទេ។ សូមសាកម្តងទៀត។',
  help: 'ជំនួយ',
  language: 'ភាសា',
  languageOfBrowser: 'តាមកម្មវិធីរុករក',
  unread: 'មិនទាន់មានអ្នកនិយាយខ្មែរពីកំណើតណា អានពាក្យទាំងនេះទេ។',
};

export const levels: Translated<'levels'> = {
  danger: 'សញ្ញាព្រមានខ្លាំង',
  caution: 'រឿងត្រូវពិនិត្យ',
  none: 'គ្មានសញ្ញាព្រមានដែលស្គាល់',
};

export const states: Translated<'states'> = {
  danger: 'ការប្រកាសនេះមានសញ្ញាដែលស្គាល់ច្រើន។ នោះមិនមែនភស្តុតាងទេ។ ពិនិត្យមុនឆ្លើយ។',
  caution: 'ពាក្យខ្លះក្នុងការប្រកាសនេះ គួរពិនិត្យ។ នោះមិនមែនភស្តុតាងទេ។',
  none: 'យើងរកសញ្ញាដែលស្គាល់ តែមិនឃើញទេ។ យើងមិនអាចដឹងថាការងារល្អឬអត់។',
  'not-a-job-ad': 'មិនមែនការប្រកាសការងារទេ។ យើងទុកវាចោល។',
  'too-little-text': 'អត្ថបទតិចពេក ពិនិត្យមិនបាន។',
  unreadable: 'អានមិនបាន។',
  unreadableHow:
    'អ្នកអាចប្រាប់យើង៖ ចុច “ប្រាប់បញ្ហាអានមិនបាន” ហើយផ្ញើអត្ថបទដែលចេញមក ទៅអ្នកថែទាំ។ វាមានគេហទំព័រ និងបញ្ហា មិនមានការប្រកាសទេ។',
  picture: 'រូបភាព មិនបានអាន។ យើងមិនអានពាក្យក្នុងរូបភាពទេ។',
  waiting: 'មិនទាន់ពិនិត្យ។',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'មិនមែនការប្រកាសការងារ',
  'too-little-text': 'អត្ថបទតិចពេក',
  unreadable: 'អានមិនបាន',
  picture: 'រូបភាព មិនបានអាន',
  waiting: 'មិនទាន់ពិនិត្យ',
};
