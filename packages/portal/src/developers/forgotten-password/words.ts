import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/forgotten-password', {
  en: {
    title: 'Set a new password',
    lead: 'We send a mail to your address. It holds a link that is good for an hour.',
    email: 'E-mail address',
    submit: 'Send the mail',
    missing: 'Please fill in your address.',
    refused: 'No mail was sent',
  },
  sw: {
    title: 'Weka nenosiri jipya',
    lead: 'Tutatuma barua pepe kwa anwani yako. Ina kiungo kinachotumika kwa saa moja.',
    email: 'Anwani ya barua pepe',
    submit: 'Tuma barua pepe',
    missing: 'Tafadhali jaza anwani yako.',
    refused: 'Hakuna barua iliyotumwa',
  },
})
