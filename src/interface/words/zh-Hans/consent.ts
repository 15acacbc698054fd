import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `您按下按钮时，浏览器会问是否可以让这些内容发出去。它可能会说 Lurewatch 在“收集”。我们不收集：只有${isolate(name)}会收到。这份举报里有：`,
  kinds: {
    websiteContent: '广告所写的内容',
    browsingActivity: '网页地址',
    personalCommunications: '帖子或消息',
    personallyIdentifyingInfo: '姓名、号码和您自己的话',
    financialAndPaymentInfo: '付款、账户和钱包',
    locationInfo: '路线上的地点',
    authenticationInfo: '您的用户名、密码或令牌',
  },
  notLet: '什么都没有发送，也没有保存：浏览器未获准让它发出去。举报还在这个页面上。',
  beforeSecret: '浏览器还会问，您在这里填写的内容是否可以发出去。它只发到这个服务器。',
  heading: '举报中可以发出去的内容',
  about: '浏览器询问时您允许了这些。它适用于所有组织。',
  takeBack: '收回许可',
  takenBack: '已收回。下一份举报发出前，浏览器会再问一次。',
};
