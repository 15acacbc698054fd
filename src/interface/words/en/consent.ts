/** What Firefox asks beside hosts: which kinds of data may leave in a report, said in our words before it asks. */
import { isolate } from '../../sentence.ts';

export const consent = {
  asked: (name: string) =>
    `When you press the button, the browser asks whether this may leave. It may say that Lurewatch “collects” it. We do not: only ${isolate(name)} gets it. In this report:`,
  kinds: {
    websiteContent: 'what the ad says',
    browsingActivity: 'the address of the page',
    personalCommunications: 'a post or a message',
    personallyIdentifyingInfo: 'names, numbers and your own words',
    financialAndPaymentInfo: 'payments, accounts and wallets',
    locationInfo: 'the places of the route',
    authenticationInfo: 'your user name, password or token',
  },
  notLet:
    'Nothing was sent, and nothing was kept: the browser was not allowed to let it leave. The report is still on this page.',
  beforeSecret:
    'The browser also asks whether what you enter here may leave. It goes to this server alone.',
  heading: 'What may leave in reports',
  about: 'You allowed this when the browser asked. It holds for every organisation.',
  takeBack: 'Take it back',
  takenBack: 'Taken back. The browser asks again before the next report leaves.',
};
