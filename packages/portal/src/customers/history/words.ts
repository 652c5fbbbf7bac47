import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('customers/history', {
  en: {
    title: 'History',
    lead: 'What was paid under your consents, and every consent that has ended.',
    paid: 'Payments',
    nonePaid:
      'Nothing was paid under your consents. When an application pays for you, each payment stands here.',
    receipts: {
      caption: 'Payments, newest first',
      to: 'To',
      at: 'When',
      standing: 'Standing',
      amount: 'Amount',
    },
    ended: 'Consents that ended',
    endedLead: 'Open one to see its receipt.',
    endedList: 'Ended consents, newest first',
    noneEnded: 'None has ended yet. What you withdraw stands here, with its receipt.',
    columns: { who: 'Given to', how: 'How', when: 'When' },
    more: 'Show earlier ones',
  },
  sw: {
    title: 'Historia',
    lead: 'Kilicholipwa chini ya idhini zako, na kila idhini iliyokwisha.',
    paid: 'Malipo',
    nonePaid:
      'Hakuna kilicholipwa chini ya idhini zako. Programu ikikufanyia malipo, kila malipo yataonekana hapa.',
    receipts: {
      caption: 'Malipo, mapya kwanza',
      to: 'Kwa',
      at: 'Lini',
      standing: 'Hali',
      amount: 'Kiasi',
    },
    ended: 'Idhini zilizokwisha',
    endedLead: 'Fungua moja ili uone stakabadhi yake.',
    endedList: 'Idhini zilizokwisha, mpya kwanza',
    noneEnded: 'Bado hakuna iliyokwisha. Unayoiondoa itaonekana hapa, pamoja na stakabadhi yake.',
    columns: { who: 'Uliipa', how: 'Vipi', when: 'Lini' },
    more: 'Onyesha za awali',
  },
})
