import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('staff/sign-in', {
  en: {
    title: 'Sign in to operations',
    lead: 'For members of the bank’s staff. Every act here is written down with your name.',
    username: 'Username',
    password: 'Password',
    code: 'Code of six digits',
    codeHint: 'As your authenticator app shows it now.',
    submit: 'Sign in',
    missing: 'This is needed to sign in.',
    refused: 'You are not signed in',
  },
  sw: {
    title: 'Ingia kwenye uendeshaji',
    lead: 'Kwa wafanyakazi wa benki. Kila tendo hapa huandikwa pamoja na jina lako.',
    username: 'Jina la mtumiaji',
    password: 'Nenosiri',
    code: 'Msimbo wa tarakimu sita',
    codeHint: 'Kama programu yako ya uthibitishaji inavyoonyesha sasa.',
    submit: 'Ingia',
    missing: 'Hiki kinahitajika ili uingie.',
    refused: 'Hujaingia',
  },
})
