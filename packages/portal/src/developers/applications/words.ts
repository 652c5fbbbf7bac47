import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/applications', {
  en: {
    title: 'Applications',
    create: 'Create application',
    lead: 'Each has its own credentials, and they pick the bank that it reaches.',
    list: 'Applications of {{organisation}}',
    count_one: '{{count}} application',
    count_other: '{{count}} applications',
    columns: {
      name: 'Name',
      environment: 'Bank',
      profile: 'Signs in',
      status: 'Standing',
      created: 'Created',
    },
    environments: { test: 'Test', live: 'Live' },
    statuses: { active: 'Active', suspended: 'Suspended' },
    empty: {
      title: 'No application yet',
      lead: 'An application is your software as the bank knows it: its name, where customers come back to, and what it may ask for. It reaches a test bank of your own at once.',
    },
    overlap: {
      label: 'The one before stays good',
      hint: 'Long enough to give the new one to every server; not at all where somebody else has it.',
      for: { none: 'Not any more', hour: 'For an hour', day: 'For a day', week: 'For a week' },
    },
  },
  sw: {
    title: 'Programu',
    create: 'Unda programu',
    lead: 'Kila programu ina vitambulisho vyake, na ndivyo huchagua benki inayofikiwa.',
    list: 'Programu za {{organisation}}',
    count_one: 'programu {{count}}',
    count_other: 'programu {{count}}',
    columns: {
      name: 'Jina',
      environment: 'Benki',
      profile: 'Huingia kwa',
      status: 'Hali',
      created: 'Iliundwa',
    },
    environments: { test: 'Majaribio', live: 'Halisi' },
    statuses: { active: 'Inatumika', suspended: 'Imesimamishwa' },
    empty: {
      title: 'Bado hakuna programu',
      lead: 'Programu ni mfumo wako kama benki inavyoujua: jina lake, wateja hurudi wapi, na unaweza kuomba nini. Hufikia benki yako ya majaribio papo hapo.',
    },
    overlap: {
      label: 'Ya kabla yake hubaki kufaa',
      hint: 'Muda wa kutosha kuipa kila seva mpya; si hata kidogo kama mtu mwingine anayo.',
      for: { none: 'Si tena', hour: 'Kwa saa moja', day: 'Kwa siku moja', week: 'Kwa wiki moja' },
    },
  },
})
