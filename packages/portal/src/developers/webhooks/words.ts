import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/webhooks', {
  en: {
    title: 'Webhooks',
    lead: 'Your server is told when a payment settles, money arrives, or a consent is withdrawn.',
    list: 'Webhooks of {{name}}',
    wanted:
      'Webhooks belong to a test application that holds webhooks.manage. Create one: it takes a minute.',
    create: 'Add webhook',
    createLead: 'Each message is signed. You see the secret next.',
    createVerb: 'Add webhook',
    refused: 'The webhook was not saved',
    empty: {
      title: 'No webhook yet',
      lead: 'A webhook is an address of yours. Events go there as they happen, signed, and again until your server takes them. A test bank sends to your own machine too.',
    },
    columns: { url: 'Address', types: 'Hears', status: 'Standing', created: 'Added' },
    statuses: { enabled: 'Enabled', disabled: 'Disabled' },
    paused: 'Paused',
    deliveryStatuses: {
      pending: 'On its way',
      delivered: 'Delivered',
      failed: 'Failed',
      discarded: 'Discarded',
    },
    url: 'Address',
    urlHint:
      'By https. A test bank takes http too, and your own machine: http://127.0.0.1:3000/webhooks',
    urlMissing: 'Write a whole address, with https:// or http:// before it.',
    description: 'Note',
    optional: '(optional)',
    types: 'What it hears',
    typesMissing: 'Tick at least one event, or everything.',
  },
  sw: {
    title: 'Webhook',
    lead: 'Seva yako huambiwa malipo yanapokamilika, pesa zinapoingia, au idhini inapoondolewa.',
    list: 'Webhook za {{name}}',
    wanted:
      'Webhook ni za programu ya majaribio yenye webhooks.manage. Unda moja: huchukua dakika moja.',
    create: 'Ongeza webhook',
    createLead: 'Kila ujumbe hutiwa sahihi. Utaona siri baada ya hapa.',
    createVerb: 'Ongeza webhook',
    refused: 'Webhook haikuhifadhiwa',
    empty: {
      title: 'Bado hakuna webhook',
      lead: 'Webhook ni anwani yako. Matukio huenda huko yanapotokea, yakiwa na sahihi, na tena hadi seva yako iyapokee. Benki ya majaribio hutuma kwenye mashine yako pia.',
    },
    columns: { url: 'Anwani', types: 'Husikia', status: 'Hali', created: 'Iliongezwa' },
    statuses: { enabled: 'Imewashwa', disabled: 'Imezimwa' },
    paused: 'Imepumzishwa',
    deliveryStatuses: {
      pending: 'Njiani',
      delivered: 'Imefika',
      failed: 'Imeshindikana',
      discarded: 'Imetupwa',
    },
    url: 'Anwani',
    urlHint:
      'Kwa https. Benki ya majaribio hupokea http pia, na mashine yako: http://127.0.0.1:3000/webhooks',
    urlMissing: 'Andika anwani nzima, ikianza na https:// au http://.',
    description: 'Maelezo',
    optional: '(si lazima)',
    types: 'Inachosikia',
    typesMissing: 'Weka alama angalau kwenye tukio moja, au yote.',
  },
})
