import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/snippets', {
  en: { language: 'Language of the example' },
  sw: { language: 'Lugha ya mfano' },
})
