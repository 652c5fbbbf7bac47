import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('staff/go-live', {
  en: {
    title: 'Going live',
    lead: 'Who asks to work with real customers, the oldest first.',
    list: 'Requests to go live',
    filter: 'Standing',
    filters: { open: 'Open: waiting for somebody' },
    columns: {
      company: 'Company',
      country: 'Country',
      asked: 'Asks for',
      since: 'Submitted',
      status: 'Standing',
    },
    scopes_one: '{{count}} scope',
    scopes_other: '{{count}} scopes',
    rehearsal: 'Rehearsal',
    statuses: {
      submitted: 'Submitted',
      in_review: 'In review',
      more_information: 'Asked back',
      approved: 'Approved',
      rejected: 'Rejected',
    },
    empty: {
      title: 'Nobody waits',
      lead: 'When a partner asks to go live, its request stands here with its evidence: who they are, what they built, and how it behaved against the test bank.',
      none: 'None stands so',
      noneLead: 'Choose another standing to see the others.',
    },
  },
  sw: {
    title: 'Kuanza rasmi',
    lead: 'Wanaoomba kuhudumia wateja halisi, wa zamani zaidi kwanza.',
    list: 'Maombi ya kuanza rasmi',
    filter: 'Hali',
    filters: { open: 'Wazi: yanasubiri mtu' },
    columns: {
      company: 'Kampuni',
      country: 'Nchi',
      asked: 'Inaomba',
      since: 'Liliwasilishwa',
      status: 'Hali',
    },
    scopes_one: 'ruhusa {{count}}',
    scopes_other: 'ruhusa {{count}}',
    rehearsal: 'Mazoezi',
    statuses: {
      submitted: 'Limewasilishwa',
      in_review: 'Linakaguliwa',
      more_information: 'Limeulizwa',
      approved: 'Limekubaliwa',
      rejected: 'Limekataliwa',
    },
    empty: {
      title: 'Hakuna anayesubiri',
      lead: 'Mshirika akiomba kuanza rasmi, ombi lake huwa hapa pamoja na ushahidi: ni nani, ameunda nini, na mfumo wake ulifanyaje kwenye benki ya majaribio.',
      none: 'Hakuna lenye hali hiyo',
      noneLead: 'Chagua hali nyingine ili uone mengine.',
    },
  },
})
