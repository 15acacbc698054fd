import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 ម៉ោង',
  'Monday to Friday, 9 to 15': 'ថ្ងៃចន្ទ ដល់ថ្ងៃសុក្រ ម៉ោង 9 ដល់ម៉ោង 15',
  'To report a message, open its own menu.': 'រាយការណ៍សារតាមម៉ឺនុយរបស់សារនោះ។ វាទៅដល់អ្នកគ្រប់គ្រង។',
  'A post is reported from the menu beside it.': 'រាយការណ៍ការបង្ហោះតាមម៉ឺនុយនៅក្បែរវា។',
  'A post or an account is reported from the menu beside it.':
    'រាយការណ៍ការបង្ហោះ ឬគណនី តាមម៉ឺនុយនៅក្បែរវា។',
  'An app for Colombians abroad.': 'កម្មវិធីសម្រាប់ជនជាតិកូឡុំប៊ីដែលនៅក្រៅប្រទេស។',
  'Asks people to check an offer abroad with it or with the embassy.':
    'បើមានគេប្រាប់ថាមានការងារនៅក្រៅប្រទេស គេសុំឱ្យសួរក្រសួងនេះ ឬស្ថានទូតជាមុន។',
  'Asks people to check offers with the embassy.': 'បើមានគេប្រាប់ថាមានការងារ គេសុំឱ្យសួរស្ថានទូតជាមុន។',
  'Says which agencies are licensed.': 'អាចសួរនៅទីនេះថា ទីភ្នាក់ងារណាមានអាជ្ញាប័ណ្ណ។',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'តាមទូរសព្ទ មានអ្នកបកប្រែជាង 200 ភាសា។ មិនមែនប៉ូលិសទេ។',
  'Calls do not appear on the phone bill, and no name is needed.':
    'ការហៅមិនបង្ហាញក្នុងវិក្កយបត្រទូរសព្ទទេ ហើយមិនបាច់ប្រាប់ឈ្មោះទេ។',
  'Checks employers abroad.': 'ជួយពិនិត្យនិយោជកនៅក្រៅប្រទេស។',
  'Choose a country there.': 'ជ្រើសរើសប្រទេសនៅទំព័រនោះ។',
  'Each ad has a button for reports.': 'ការប្រកាសនីមួយៗមានប៊ូតុងរាយការណ៍។',
  'Each ad has a link for reports at its end.': 'ការប្រកាសនីមួយៗមានតំណរាយការណ៍នៅខាងចុង។',
  'Each job has a link for reports, on the web and in the app.':
    'ការងារនីមួយៗមានតំណរាយការណ៍ ទាំងលើគេហទំព័រ ទាំងក្នុងកម្មវិធីទូរសព្ទ។',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook សុំឱ្យប្រាប់ បើឃើញការបង្ហោះដែលមើលទៅដូចជាកេងប្រវ័ញ្ច ឬបោកប្រាស់គេ។',
  'For emergencies of Brazilians abroad.': 'សម្រាប់ជនជាតិប្រេស៊ីលដែលមានអាសន្ននៅក្រៅប្រទេស។',
  'Free in Turkey.': 'ឥតគិតថ្លៃនៅតួកគី។',
  'Free. A pilot for Bavaria.': 'ឥតគិតថ្លៃ។ កំពុងសាកល្បងនៅរដ្ឋបាវ៉ារៀ។',
  'Lists organisations of many countries.': 'មានបញ្ជីអង្គការនៅប្រទេសជាច្រើន។',
  'Lists the licensed agencies.': 'មានបញ្ជីទីភ្នាក់ងារដែលមានអាជ្ញាប័ណ្ណ។',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'រាយការណ៍ការបង្ហោះ សារ ឬមនុស្ស តាមម៉ឺនុយចំណុចបីនៅក្បែរវា។',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'ដំណើរការដោយអង្គការ IOM។ ហៅពីទូរសព្ទដៃក្នុងអ៊ុយក្រែន ឥតគិតថ្លៃ។',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'សរសេរប្រាប់កន្លែងដែលអ្នកនៅ ឈ្មោះអគារ និងលេខបន្ទប់ ហើយផ្ញើរូបអគារ។',
};
