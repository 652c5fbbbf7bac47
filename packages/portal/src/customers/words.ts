import { defineWords } from '../words/define-words.ts'

export const words = defineWords('customers', {
  en: {
    name: 'My consents',
    warning: 'This is the bank. We never ask for your password or codes by phone, SMS or mail.',
    places: {
      consents: 'Consents',
      approvals: 'Approvals',
      history: 'History',
      account: 'Account',
    },
  },
  sw: {
    name: 'Idhini zangu',
    warning: 'Hii ni benki. Hatuombi kamwe nenosiri wala misimbo yako kwa simu, SMS au barua pepe.',
    places: {
      consents: 'Idhini',
      approvals: 'Kuidhinisha',
      history: 'Historia',
      account: 'Akaunti',
    },
  },
})
