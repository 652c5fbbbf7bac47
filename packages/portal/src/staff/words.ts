import { defineWords } from '../words/define-words.ts'

export const words = defineWords('staff', {
  en: {
    name: 'Operations',
    testBank: 'Test bank',
    places: {
      goLive: 'Going live',
      partners: 'Partners',
      risk: 'Risk reviews',
      analytics: 'Analytics',
      acts: 'Audit',
    },
    more: 'Show more',
    reasonMissing: 'Write it down first: it is kept with your name.',
    cancel: 'Cancel',
  },
  sw: {
    name: 'Uendeshaji',
    testBank: 'Benki ya majaribio',
    places: {
      goLive: 'Kuanza rasmi',
      partners: 'Washirika',
      risk: 'Ukaguzi wa hatari',
      analytics: 'Takwimu',
      acts: 'Kumbukumbu',
    },
    more: 'Onyesha zaidi',
    reasonMissing: 'Andika kwanza: hutunzwa pamoja na jina lako.',
    cancel: 'Ghairi',
  },
})
