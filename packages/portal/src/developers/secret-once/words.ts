import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/secret-once', {
  en: {
    title: 'Shown this once',
    lead: 'Keep it now where you keep passwords. We keep only its hash, so nobody can read it again, not even we.',
    download: 'Download {{file}}',
  },
  sw: {
    title: 'Huonyeshwa mara hii tu',
    lead: 'Ihifadhi sasa unapohifadhi manenosiri. Sisi huhifadhi alama yake tu, kwa hivyo hakuna anayeweza kuisoma tena, hata sisi.',
    download: 'Pakua {{file}}',
  },
})
