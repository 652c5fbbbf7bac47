import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/account', {
  en: {
    title: 'Your account',
    lead: 'You, as the platform knows you, and how it looks to you.',
    you: 'You',
    name: 'Name',
    email: 'E-mail address',
    id: 'Id',
    since: 'Registered',
    organisations: 'Organisations',
    roles: { owner: 'Owner', developer: 'Developer', viewer: 'Viewer' },
    look: 'Language and appearance',
    lookLead: 'Kept in this browser.',
    language: 'Language',
    theme: 'Appearance',
    security: 'Password and sessions',
    securityLead:
      'Signing out everywhere ends this session, those of every other browser, and the tokens of the command line.',
    password: 'Set a new password',
    everywhere: 'Sign out everywhere',
    everywhereTitle: 'Sign out everywhere?',
    everywhereText:
      'Every session of yours ends at once, this one too. Your applications go on: their keys are their own.',
  },
  sw: {
    title: 'Akaunti yako',
    lead: 'Wewe, kama jukwaa linavyokujua, na jinsi unavyoliona.',
    you: 'Wewe',
    name: 'Jina',
    email: 'Anwani ya barua pepe',
    id: 'Kitambulisho',
    since: 'Ulijisajili',
    organisations: 'Mashirika',
    roles: { owner: 'Mmiliki', developer: 'Msanidi', viewer: 'Mtazamaji' },
    look: 'Lugha na mwonekano',
    lookLead: 'Huhifadhiwa kwenye kivinjari hiki.',
    language: 'Lugha',
    theme: 'Mwonekano',
    security: 'Nenosiri na vipindi',
    securityLead:
      'Kutoka kila mahali humaliza kipindi hiki, vya vivinjari vingine vyote, na tokeni za mstari wa amri.',
    password: 'Weka nenosiri jipya',
    everywhere: 'Toka kila mahali',
    everywhereTitle: 'Utoke kila mahali?',
    everywhereText:
      'Kila kipindi chako kitaisha papo hapo, hiki pia. Programu zako zitaendelea: funguo zake ni zake.',
  },
})
