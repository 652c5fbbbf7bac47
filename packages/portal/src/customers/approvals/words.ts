import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('customers/approvals', {
  en: {
    title: 'Approvals',
    lead: 'What another holder of your account has approved, and needs you as well. Nothing is paid before everybody has.',
    asks: '{{application}} asks: {{kind}}',
    from: 'Paid from',
    by: 'Decide by',
    approve: 'Approve',
    reject: 'Reject',
    approveTitle: 'Approve this?',
    approveText:
      'Compare payee, amount and account once more. What was sent cannot be called back.',
    rejectTitle: 'Reject it?',
    rejectText:
      'It ends for every holder of the account, and nothing is paid. {{application}} would have to ask anew.',
    signed: 'You have approved. It waits for another holder of the account.',
    takeBack: 'Take it back',
    live: 'To approve it you need a code that counts for exactly this. Open {{application}}: it leads you to the page where the bank asks for it.',
    details: 'Details',
    empty: {
      title: 'Nothing waits for you',
      lead: 'When an account belongs to several people who all have to sign, and one of them has approved a payment, it stands here with payee, amount and account, until you have decided.',
    },
  },
  sw: {
    title: 'Kuidhinisha',
    lead: 'Ambacho mwenye mwingine wa akaunti yako ameidhinisha, na kinakuhitaji wewe pia. Hakuna kinacholipwa kabla ya wote kuidhinisha.',
    asks: '{{application}} inaomba: {{kind}}',
    from: 'Hulipwa kutoka',
    by: 'Amua kabla ya',
    approve: 'Idhinisha',
    reject: 'Kataa',
    approveTitle: 'Uidhinishe?',
    approveText: 'Linganisha tena anayelipwa, kiasi na akaunti. Kilichotumwa hakiwezi kurudishwa.',
    rejectTitle: 'Ukatae?',
    rejectText:
      'Itaisha kwa kila mwenye akaunti, na hakuna kitakacholipwa. {{application}} italazimika kuomba upya.',
    signed: 'Umeidhinisha. Inamsubiri mwenye mwingine wa akaunti.',
    takeBack: 'Ondoa idhini yako',
    live: 'Ili kuidhinisha unahitaji msimbo wa malipo haya hasa. Fungua {{application}}: itakupeleka kwenye ukurasa ambapo benki inauomba.',
    details: 'Maelezo',
    empty: {
      title: 'Hakuna kinachokusubiri',
      lead: 'Akaunti ikiwa ya watu kadhaa ambao wote lazima waidhinishe, na mmoja wao ameidhinisha malipo, yataonekana hapa pamoja na anayelipwa, kiasi na akaunti, hadi utakapoamua.',
    },
  },
})
