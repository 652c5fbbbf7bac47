import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('design/book', {
  en: {
    title: 'The parts, in all their states',
    lead: 'Everything that the pages are made of. What is not here is made here first.',
    type: 'Type',
    actions: 'Buttons and menus',
    forms: 'Forms',
    states: 'The four states of a list',
    ledger: 'The ledger',
    standing: 'Standing',
    overlays: 'Dialogs, hints and notices',
    code: 'Code and ids',
    steps: 'Steps and tabs',
    charts: 'Charts',
  },
  sw: {
    title: 'Sehemu, katika hali zake zote',
    lead: 'Kila kitu ambacho kurasa zimeundwa nacho. Kisichokuwa hapa huundwa hapa kwanza.',
    type: 'Maandishi',
    actions: 'Vitufe na menyu',
    forms: 'Fomu',
    states: 'Hali nne za orodha',
    ledger: 'Daftari',
    standing: 'Hali',
    overlays: 'Mazungumzo, vidokezo na taarifa',
    code: 'Msimbo na vitambulisho',
    steps: 'Hatua na vichupo',
    charts: 'Chati',
  },
})
