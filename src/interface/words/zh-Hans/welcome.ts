import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: '欢迎',
  heading: '招聘广告，再看一眼',
  does: '您浏览招聘广告时，Lurewatch 会读取广告，标出已知不良案例中出现过的词语。它引用原话，说明为什么重要，并给您一个可以问的问题。',
  markAbout: '在列表中，标记是这样的。普通广告上不会出现。',
  cannotHeading: '它无法知道的',
  cannot: [
    '迹象不是证据。正当的广告也会有迹象。',
    '没有标记，不代表有人核实过这则广告。',
    '它不读图片，也不了解公司或个人。',
  ],
  staysHeading: '留在此设备上的',
  stays: [
    '全部，除非您自己发送报告。没有账号，没有我们的服务器：您读的内容不会发送出去。',
    '它不保存您看过的广告清单。只有您要求时才保存报告。',
    '能打开此浏览器扩展列表的人会看到这个扩展。',
  ],
  permissionsHeading: '它可以做什么，为什么',
  permissions: {
    storage: '在此设备上保存您的设置。',
    activeTab: '只在您要求时读取您所在的页面。',
    scripting: '在招聘页面中加入提示。',
    alarms:
      '醒来发送等待中的报告，并且每天一次忘记您很久以前不再显示的内容、查看您添加的迹象包有没有新版本。',
    contextMenus: '为选中的文字提供“检查这段文字”，以及“报告这则广告”。',
    boards: (sites) => `自行读取 ${sites} 上的招聘广告。`,
  },
  socialHeading: '社交网站',
  socialAbout: '许多招工信息来自帖子和频道。请选择 Lurewatch 可以查看的网站。它从不自行读取私聊。',
  allow: '允许所选网站',
  allowed: '已允许。您可以随时在浏览器设置中更改。',
  refused: '未允许。招聘网站仍会读取，您以后也可以允许某个网站。',
  tryHeading: '试一试',
  tryAbout: '这则广告是编写的示例。改一改，看看结果。',
  sample:
    '客服人员，西哈努克港。无需经验，月薪2500美元。包机票，包住宿。护照由公司保管。联系 Telegram @example_hr。',
  dangerHeading: '如果您有危险',
  danger: '请打开帮助页。没有网络也能用。',
};
