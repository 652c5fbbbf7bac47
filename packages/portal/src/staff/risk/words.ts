import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('staff/risk', {
  en: {
    title: 'Risk reviews',
    lead: 'Payments that a rule wants a person to look at. The money is held until somebody decides.',
    list: 'Risk reviews',
    filter: 'Standing',
    filters: { all: 'All of them' },
    columns: {
      payee: 'To',
      why: 'Why',
      status: 'Standing',
      opened: 'Stopped',
      ends: 'Declined by itself',
      amount: 'Amount',
    },
    statuses: {
      open: 'Waits for you',
      released: 'Released',
      declined: 'Declined',
      expired: 'Ran out',
      stopped: 'Stopped',
    },
    empty: {
      title: 'Nothing waits',
      lead: 'When a payment is large, unusual or out of turn, it is stopped, its amount is held, and it stands here with the reasons.',
      none: 'None stands so',
      noneLead: 'Choose another standing to see the others.',
    },
  },
  sw: {
    title: 'Ukaguzi wa hatari',
    lead: 'Malipo ambayo kanuni inataka mtu ayaangalie. Pesa hushikiliwa hadi mtu aamue.',
    list: 'Ukaguzi wa hatari',
    filter: 'Hali',
    filters: { all: 'Yote' },
    columns: {
      payee: 'Kwa',
      why: 'Kwa nini',
      status: 'Hali',
      opened: 'Yalisimamishwa',
      ends: 'Yatakataliwa yenyewe',
      amount: 'Kiasi',
    },
    statuses: {
      open: 'Yanakusubiri',
      released: 'Yameachiliwa',
      declined: 'Yamekataliwa',
      expired: 'Muda umeisha',
      stopped: 'Yamekomeshwa',
    },
    empty: {
      title: 'Hakuna yanayosubiri',
      lead: 'Malipo yakiwa makubwa, yasiyo ya kawaida au nje ya zamu, husimamishwa, kiasi chake hushikiliwa, nayo huwa hapa pamoja na sababu.',
      none: 'Hakuna yenye hali hiyo',
      noneLead: 'Chagua hali nyingine ili uone mengine.',
    },
  },
})
