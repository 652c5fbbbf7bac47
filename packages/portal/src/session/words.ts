import { defineWords } from '../words/define-words.ts'

export const words = defineWords('session', {
  en: {
    title: 'Your consents',
    lead: 'Who may see your accounts or pay from them, since when, and until when. You can end each of them here.',
    how: 'You sign in on the bank’s own page, with your username, your password and a code. Then you come back here.',
    go: 'Sign in at the bank',
    demo: 'On this test bank, sign in as wanjiru with the password karibu and the code 123456.',
    plain: 'A simple page for slow lines',
  },
  sw: {
    title: 'Idhini zako',
    lead: 'Ni nani anaweza kuona akaunti zako au kulipa kutoka kwazo, tangu lini, na hadi lini. Unaweza kuondoa kila moja hapa.',
    how: 'Unaingia kwenye ukurasa wa benki yenyewe, kwa jina lako la mtumiaji, nenosiri na msimbo. Kisha unarudi hapa.',
    go: 'Ingia kwenye benki',
    demo: 'Kwenye benki hii ya majaribio, ingia kama wanjiru kwa nenosiri karibu na msimbo 123456.',
    plain: 'Ukurasa rahisi kwa mtandao wa polepole',
  },
})
