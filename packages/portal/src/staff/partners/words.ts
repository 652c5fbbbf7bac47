import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('staff/partners', {
  en: {
    title: 'Partners',
    lead: 'Who builds on the platform, the oldest first.',
    list: 'Organisations',
    search: 'Name or id',
    find: 'Find',
    columns: {
      name: 'Organisation',
      standing: 'Standing',
      plan: 'Plan',
      members: 'Members',
      test: 'Test',
      live: 'Live',
      suspended: 'Suspended',
      since: 'Since',
    },
    live: 'Live',
    testing: 'Testing',
    empty: {
      title: 'No partner yet',
      lead: 'Whoever registers as a developer gets an organisation, and it stands here with its applications, its plan and its way to live.',
      none: 'Nobody is called so',
      noneLead: 'Search for less of the name, or for the whole id: org_…',
    },
  },
  sw: {
    title: 'Washirika',
    lead: 'Wanaojenga juu ya jukwaa, wa zamani zaidi kwanza.',
    list: 'Mashirika',
    search: 'Jina au kitambulisho',
    find: 'Tafuta',
    columns: {
      name: 'Shirika',
      standing: 'Hali',
      plan: 'Mpango',
      members: 'Wanachama',
      test: 'Majaribio',
      live: 'Halisi',
      suspended: 'Zilizosimamishwa',
      since: 'Tangu',
    },
    live: 'Imeanza rasmi',
    testing: 'Inajaribu',
    empty: {
      title: 'Bado hakuna mshirika',
      lead: 'Anayejisajili kama msanidi hupata shirika, nalo huwa hapa pamoja na programu zake, mpango wake na hatua zake za kuanza rasmi.',
      none: 'Hakuna mwenye jina hilo',
      noneLead: 'Tafuta kwa sehemu fupi ya jina, au kwa kitambulisho kizima: org_…',
    },
  },
})
