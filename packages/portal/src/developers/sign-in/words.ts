import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/sign-in', {
  en: {
    title: 'Sign in as a developer',
    lead: 'Your applications, their keys, and what they ask of the bank.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    missing: 'This is needed to sign in.',
    refused: 'You are not signed in',
    forgotten: 'Forgotten your password? <a>Set a new one</a>.',
    register: 'New here? <a>Register as a developer</a>.',
    customer: 'Looking for your consents? <a>Customers sign in here</a>.',
    confirmed: 'Your address is confirmed and your password is set. Sign in with both.',
  },
  sw: {
    title: 'Ingia kama msanidi programu',
    lead: 'Programu zako, funguo zake, na zinachoomba benki.',
    email: 'Anwani ya barua pepe',
    password: 'Nenosiri',
    submit: 'Ingia',
    missing: 'Hiki kinahitajika ili uingie.',
    refused: 'Hujaingia',
    forgotten: 'Umesahau nenosiri lako? <a>Weka jipya</a>.',
    register: 'Wewe ni mgeni hapa? <a>Jisajili kama msanidi programu</a>.',
    customer: 'Unatafuta idhini zako? <a>Wateja huingilia hapa</a>.',
    confirmed: 'Anwani yako imethibitishwa na nenosiri lako limewekwa. Ingia kwa vyote viwili.',
  },
})
