import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/explorer', {
  en: {
    title: 'API explorer',
    back: 'Back to your pages',
    as: 'Acting as',
    none: 'Create a test application first: the explorer sends its requests as one.',
  },
  sw: {
    title: 'Kichunguzi cha API',
    back: 'Rudi kwenye kurasa zako',
    as: 'Kwa niaba ya',
    none: 'Unda programu ya majaribio kwanza: kichunguzi hutuma maombi kama moja.',
  },
})
