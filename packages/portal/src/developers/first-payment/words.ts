import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/first-payment', {
  en: {
    title: 'Make your first payment',
    lead: 'Three presses, on your own test bank: nobody is real and nothing is lost. What you see beneath each press is the request as it went out, and the answer as it came.',
    wanted:
      'A first payment is made by a test application that acts for customers. Create one of the profile standard: it takes a minute.',
    ask: {
      title: 'Ask for a consent',
      lead: 'Nobody’s money moves without their word. Your application asks Wanjiru, a customer of your test bank, for one payment of KES 1,250.00 to Baraka Traders Ltd.',
      verb: 'Ask for the consent',
    },
    approve: {
      title: 'Approve it as Wanjiru',
      lead: 'Real customers approve on the bank’s own pages. On a test bank you may do it for them. The approval gives your application a token that is good for this payment alone.',
      verb: 'Approve as Wanjiru',
      token: 'Take her token',
    },
    pay: {
      title: 'Pay',
      lead: 'With her token, exactly what she approved. Its Idempotency-Key makes it safe to send again: it is paid once.',
      verb: 'Pay KES 1,250.00',
    },
    done: 'Done',
    waiting: 'The bank’s answer will stand here.',
    answer: 'Answer',
    requestId: 'Request id',
    inLog: 'Open in the log',
    refused: 'The bank refused this',
    paid: {
      title: 'Paid: {{amount}} to {{payee}}',
      lead: 'A consent, an approval, a payment: that is the whole of it. Next, let your server hear of it when a payment settles.',
      webhook: 'Add a webhook',
      home: 'Go to your home page',
      again: 'Make another',
    },
    terminal: {
      title: 'The same from your own program',
      lead: 'Put this before the examples above. The secret is yours to fill in: we cannot show it again.',
      label: 'Set up',
    },
  },
  sw: {
    title: 'Fanya malipo yako ya kwanza',
    lead: 'Mibonyezo mitatu, kwenye benki yako ya majaribio: hakuna mtu halisi na hakuna kinachopotea. Chini ya kila mbonyezo utaona ombi lilivyotumwa na jibu lilivyokuja.',
    wanted:
      'Malipo ya kwanza hufanywa na programu ya majaribio inayowakilisha wateja. Unda moja ya aina ya standard: huchukua dakika moja.',
    ask: {
      title: 'Omba idhini',
      lead: 'Pesa za mtu hazisogei bila neno lake. Programu yako humwomba Wanjiru, mteja wa benki yako ya majaribio, malipo moja ya KES 1,250.00 kwa Baraka Traders Ltd.',
      verb: 'Omba idhini',
    },
    approve: {
      title: 'Idhinisha kama Wanjiru',
      lead: 'Wateja halisi huidhinisha kwenye kurasa za benki. Kwenye benki ya majaribio unaweza kufanya hivyo kwa niaba yao. Idhini hiyo hupa programu yako tokeni inayofaa kwa malipo haya pekee.',
      verb: 'Idhinisha kama Wanjiru',
      token: 'Chukua tokeni yake',
    },
    pay: {
      title: 'Lipa',
      lead: 'Kwa tokeni yake, kile hasa alichoidhinisha. Idempotency-Key hufanya kutuma tena kuwe salama: hulipwa mara moja.',
      verb: 'Lipa KES 1,250.00',
    },
    done: 'Tayari',
    waiting: 'Jibu la benki litaonekana hapa.',
    answer: 'Jibu',
    requestId: 'Kitambulisho cha ombi',
    inLog: 'Fungua kwenye kumbukumbu',
    refused: 'Benki imekataa',
    paid: {
      title: 'Imelipwa: {{amount}} kwa {{payee}}',
      lead: 'Idhini, uidhinisho, malipo: ndiyo yote. Kinachofuata, seva yako isikie malipo yanapokamilika.',
      webhook: 'Ongeza webhook',
      home: 'Nenda kwenye ukurasa wako wa mwanzo',
      again: 'Fanya mengine',
    },
    terminal: {
      title: 'Vilevile kutoka kwa programu yako',
      lead: 'Weka hii kabla ya mifano iliyo juu. Siri ni yako kujaza: hatuwezi kuionyesha tena.',
      label: 'Maandalizi',
    },
  },
})
