import { defineWords } from '../../../words/define-words.ts'

export const words = defineWords('developers/applications/secrets', {
  en: {
    title: 'Client secrets',
    lead: 'With one of them your server gets tokens. Two are good at most: the new one, and for a while the one before.',
    list: 'Client secrets of this application',
    none: 'This application has no secret. It proves itself by its keys or its certificate, or can keep none; see its settings.',
    empty: {
      title: 'No secret is good',
      lead: 'Without one this application gets no token. Make a new one.',
    },
    columns: {
      secret: 'Secret',
      created: 'Created',
      used: 'Last used',
      ends: 'Good until',
      act: 'Actions',
    },
    never: 'Never',
    noEnd: 'No end',
    new: 'New client secret',
    rotate: 'Make a new secret',
    full: 'Two secrets are good. Revoke one before you make another.',
    refused: 'No new secret was made',
    revoke: 'Revoke',
    revokeTitle: 'Revoke this secret?',
    revokeLead:
      'It opens nothing from the next request on, on every server, and cannot come back. Tokens that it got live to their end, minutes at most.',
    revokeVerb: 'Revoke secret',
    revoked: 'The secret {{name}} opens nothing any more.',
  },
  sw: {
    title: 'Siri za programu',
    lead: 'Kwa moja yazo seva yako hupata tokeni. Mbili hufaa zaidi: mpya, na kwa muda ile ya kabla yake.',
    list: 'Siri za programu hii',
    none: 'Programu hii haina siri. Hujithibitisha kwa funguo au cheti chake, au haiwezi kutunza; tazama mipangilio yake.',
    empty: {
      title: 'Hakuna siri inayofaa',
      lead: 'Bila siri programu hii haipati tokeni. Unda mpya.',
    },
    columns: {
      secret: 'Siri',
      created: 'Iliundwa',
      used: 'Ilitumika mwisho',
      ends: 'Hufaa hadi',
      act: 'Vitendo',
    },
    never: 'Kamwe',
    noEnd: 'Bila mwisho',
    new: 'Siri mpya ya programu',
    rotate: 'Unda siri mpya',
    full: 'Siri mbili zinafaa. Batilisha moja kabla ya kuunda nyingine.',
    refused: 'Hakuna siri mpya iliyoundwa',
    revoke: 'Batilisha',
    revokeTitle: 'Ubatilishe siri hii?',
    revokeLead:
      'Haitafungua chochote kuanzia ombi linalofuata, kwenye kila seva, na haiwezi kurudi. Tokeni ilizopata huishi hadi mwisho wake, dakika chache tu.',
    revokeVerb: 'Batilisha siri',
    revoked: 'Siri {{name}} haifungui chochote tena.',
  },
})
