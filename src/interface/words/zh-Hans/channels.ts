import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 小时',
  'Monday to Friday, 9 to 15': '周一至周五，9 时至 15 时',
  'To report a message, open its own menu.': '在那条消息自己的菜单里举报，会交给审核人员。',
  'A post is reported from the menu beside it.': '在帖子旁边的菜单里举报帖子。',
  'A post or an account is reported from the menu beside it.': '在旁边的菜单里举报帖子或账号。',
  'An app for Colombians abroad.': '给在国外的哥伦比亚人用的应用。',
  'Asks people to check an offer abroad with it or with the embassy.':
    '请大家向该部或使馆核实境外的工作邀请。',
  'Asks people to check offers with the embassy.': '请大家向使馆核实工作邀请。',
  'Says which agencies are licensed.': '可以在这里询问哪些中介有许可证。',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    '打电话时有口译员，可译 200 多种语言。这里不是警察机构。',
  'Calls do not appear on the phone bill, and no name is needed.':
    '通话不会出现在话费账单上，也不用说出姓名。',
  'Checks employers abroad.': '核查境外雇主。',
  'Choose a country there.': '请在那里选择国家。',
  'Each ad has a button for reports.': '每则广告都有举报按钮。',
  'Each ad has a link for reports at its end.': '每则广告的末尾都有举报链接。',
  'Each job has a link for reports, on the web and in the app.':
    '每个职位都有举报链接，网页和应用里都有。',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook 请大家举报看起来在剥削人或骗人的帖子。',
  'For emergencies of Brazilians abroad.': '供在国外的巴西人遇到紧急情况时使用。',
  'Free in Turkey.': '在土耳其免费。',
  'Free. A pilot for Bavaria.': '免费。在巴伐利亚试行。',
  'Lists organisations of many countries.': '列出许多国家的组织。',
  'Lists the licensed agencies.': '列出有许可证的中介。',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    '帖子、消息和用户，都在旁边的三点菜单里举报。',
  'Run by IOM. Free from mobile phones in Ukraine.':
    '由国际移民组织（IOM）开设。在乌克兰用手机拨打免费。',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    '写信息时，请写明您的位置、楼的名称和房间号，并附上楼的照片。',
};
