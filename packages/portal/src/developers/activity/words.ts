import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/activity', {
  en: {
    title: 'Activity',
    lead: 'Who did what in your organisation: the newest first. Nothing here can be changed.',
    list: 'What was done in {{organisation}}',
    more: 'Show older acts',
    columns: { act: 'What', actor: 'By whom', subject: 'To what', facts: 'With', at: 'When' },
    kinds: {
      developer: 'A member',
      application: 'An application',
      customer: 'A customer',
      staff: 'The bank’s staff',
      operator: 'Operator of the server',
      platform: 'The platform',
      unknown: 'Unknown',
    },
    empty: {
      title: 'Nothing was done yet',
      lead: 'Each act of a member, of the bank’s staff and of the platform is written down here as it happens.',
    },
  },
  sw: {
    title: 'Shughuli',
    lead: 'Nani alifanya nini kwenye shirika lako: mapya kwanza. Hakuna linaloweza kubadilishwa hapa.',
    list: 'Yaliyofanyika kwenye {{organisation}}',
    more: 'Onyesha ya zamani',
    columns: { act: 'Nini', actor: 'Na nani', subject: 'Kwa nini', facts: 'Pamoja na', at: 'Lini' },
    kinds: {
      developer: 'Mwanachama',
      application: 'Programu',
      customer: 'Mteja',
      staff: 'Mfanyakazi wa benki',
      operator: 'Mwendeshaji wa seva',
      platform: 'Mfumo',
      unknown: 'Haijulikani',
    },
    empty: {
      title: 'Bado hakuna lililofanyika',
      lead: 'Kila tendo la mwanachama, la mfanyakazi wa benki na la mfumo huandikwa hapa linapotokea.',
    },
  },
})
