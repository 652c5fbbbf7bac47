import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('customers/account', {
  en: {
    title: 'Your account',
    lead: 'Who is signed in, and how these pages look.',
    you: 'You',
    name: 'Name',
    id: 'Customer number',
    accounts: 'Accounts',
    look: 'Language and appearance',
    plain: 'On an old phone or a very slow line',
    plainLead:
      'A plain page shows and withdraws your consents without JavaScript, in a few kilobytes.',
    plainLink: 'Open the plain page',
    dormant: 'dormant',
  },
  sw: {
    title: 'Akaunti yako',
    lead: 'Aliyeingia, na mwonekano wa kurasa hizi.',
    you: 'Wewe',
    name: 'Jina',
    id: 'Nambari ya mteja',
    accounts: 'Akaunti',
    look: 'Lugha na mwonekano',
    plain: 'Kwa simu ya zamani au mtandao wa polepole sana',
    plainLead:
      'Ukurasa sahili huonyesha na kuondoa idhini zako bila JavaScript, kwa kilobaiti chache.',
    plainLink: 'Fungua ukurasa sahili',
    dormant: 'haitumiki',
  },
})
