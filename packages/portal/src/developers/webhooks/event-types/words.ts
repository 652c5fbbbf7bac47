import { defineWords } from '../../../words/define-words.ts'

/** Every event of the contract, by its family, with when it is told. */
export const words = defineWords('developers/webhooks/event-types', {
  en: {
    families: {
      payment: 'Payments',
      refund: 'Refunds',
      bulk_payment: 'Bulk payments',
      transfer: 'Transfers between own accounts',
      consent: 'Consents',
      transaction: 'Transactions',
      balance: 'Balances',
      webhook: 'Webhooks',
    },
    all: 'Everything',
    allLead: 'Types that come later too.',
    whole: 'The whole family, with what comes later',
    types: {
      payment: {
        scheduled: 'Accepted for a later day',
        in_review: 'A person at the bank looks at it',
        pending: 'Given to its rail',
        settled: 'The money has moved',
        failed: 'It was not made, and nothing is held any more',
        cancelled: 'Cancelled before its day',
      },
      refund: {
        pending: 'On its way back',
        settled: 'The money is back',
        failed: 'It did not go back',
      },
      bulk_payment: {
        accepted: 'The file is taken',
        completed: 'Its last payment is done',
        cancelled: 'Cancelled before its first payment',
      },
      transfer: {
        pending: 'On its way',
        settled: 'The money has moved',
        failed: 'It was not made',
      },
      consent: {
        awaiting_co_holder: 'One holder has approved, another must',
        authorised: 'The customer said yes',
        rejected: 'The customer said no',
        revoked: 'The customer took it back',
        expired: 'Its time is over',
        consumed: 'Its one payment was made',
        renewed: 'The customer prolonged it',
      },
      transaction: { posted: 'Money came in or went out' },
      balance: { threshold_reached: 'A balance passed the amount that you watch' },
      webhook: {
        test: 'You asked for a test',
        disabled: 'Another webhook of yours was disabled',
      },
    },
  },
  sw: {
    families: {
      payment: 'Malipo',
      refund: 'Marejesho',
      bulk_payment: 'Malipo ya pamoja',
      transfer: 'Uhamisho kati ya akaunti za mtu',
      consent: 'Idhini',
      transaction: 'Miamala',
      balance: 'Salio',
      webhook: 'Webhook',
    },
    all: 'Yote',
    allLead: 'Pamoja na aina zitakazokuja baadaye.',
    whole: 'Familia nzima, pamoja na zitakazokuja',
    types: {
      payment: {
        scheduled: 'Yamekubaliwa kwa siku ya baadaye',
        in_review: 'Mtu benkini anayaangalia',
        pending: 'Yamepewa njia yake',
        settled: 'Pesa zimehama',
        failed: 'Hayakufanywa, na hakuna kinachozuiliwa tena',
        cancelled: 'Yamefutwa kabla ya siku yake',
      },
      refund: {
        pending: 'Yanarudi',
        settled: 'Pesa zimerudi',
        failed: 'Hayakurudi',
      },
      bulk_payment: {
        accepted: 'Faili imepokelewa',
        completed: 'Malipo yake ya mwisho yamefanyika',
        cancelled: 'Imefutwa kabla ya malipo ya kwanza',
      },
      transfer: {
        pending: 'Unaendelea',
        settled: 'Pesa zimehama',
        failed: 'Haukufanywa',
      },
      consent: {
        awaiting_co_holder: 'Mmiliki mmoja ameidhinisha, mwingine lazima',
        authorised: 'Mteja amekubali',
        rejected: 'Mteja amekataa',
        revoked: 'Mteja ameiondoa',
        expired: 'Muda wake umeisha',
        consumed: 'Malipo yake moja yamefanywa',
        renewed: 'Mteja ameiongeza muda',
      },
      transaction: { posted: 'Pesa ziliingia au kutoka' },
      balance: { threshold_reached: 'Salio limepita kiasi unachofuatilia' },
      webhook: {
        test: 'Umeomba jaribio',
        disabled: 'Webhook yako nyingine imezimwa',
      },
    },
  },
})
