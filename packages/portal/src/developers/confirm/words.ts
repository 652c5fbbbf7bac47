import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/confirm', {
  en: {
    title: 'Confirm your address',
    lead: 'Whoever reads the mailbox sets the password: after a registration, an invitation, or a password that was lost.',
    token: 'Token of the mail',
    tokenHint: 'It works once.',
    password: 'Password',
    passwordHint: 'At least 12 characters. Four plain words are better than one strange one.',
    name: 'Your name',
    nameHint: 'If you were invited: how your colleagues know you.',
    submit: 'Set the password',
    missing: 'Please fill this in.',
    refused: 'The password is not set',
  },
  sw: {
    title: 'Thibitisha anwani yako',
    lead: 'Anayesoma barua ndiye huweka nenosiri: baada ya kujisajili, kualikwa, au kusahau nenosiri.',
    token: 'Tokeni ya barua',
    tokenHint: 'Inatumika mara moja.',
    password: 'Nenosiri',
    passwordHint: 'Angalau herufi 12. Maneno manne ya kawaida ni bora kuliko moja la ajabu.',
    name: 'Jina lako',
    nameHint: 'Kama umealikwa: wenzako wanavyokujua.',
    submit: 'Weka nenosiri',
    missing: 'Tafadhali jaza hapa.',
    refused: 'Nenosiri halijawekwa',
  },
})
