import { defineWords } from '../words/define-words.ts'

export const words = defineWords('developers', {
  en: {
    name: 'Developers',
    organisation: 'Organisation',
    places: {
      home: 'Home',
      payment: 'First payment',
      applications: 'Applications',
      webhooks: 'Webhooks',
      sandbox: 'Sandbox room',
      explorer: 'API explorer',
      downloads: 'SDKs and snippets',
      requests: 'Request log',
      usage: 'Usage and errors',
      goLive: 'Go live',
      billing: 'Plan and invoices',
      team: 'Team',
      activity: 'Activity',
    },
    none: {
      title: 'You belong to no organisation',
      lead: 'Applications belong to an organisation. Ask one of yours to invite you, with the address that you signed in with.',
    },
    acting: {
      as: 'Acting as',
      none: 'First, an application',
      noneLead:
        'What happens here is done by a test application of yours, with its own credentials. Create one: it takes a minute, and it reaches a test bank of your own at once.',
      create: 'Create application',
      viewer: 'You may look, and not act',
      viewerLead:
        'What stands here is done by an application, and viewers act as none. Ask an owner of your organisation to make you a developer.',
    },
  },
  sw: {
    name: 'Wasanidi programu',
    organisation: 'Shirika',
    places: {
      home: 'Mwanzo',
      payment: 'Malipo ya kwanza',
      applications: 'Programu',
      webhooks: 'Webhook',
      sandbox: 'Chumba cha majaribio',
      explorer: 'Kichunguzi cha API',
      downloads: 'SDK na vipande vya msimbo',
      requests: 'Kumbukumbu za maombi',
      usage: 'Matumizi na makosa',
      goLive: 'Kwenda halisi',
      billing: 'Mpango na ankara',
      team: 'Timu',
      activity: 'Shughuli',
    },
    none: {
      title: 'Hauko kwenye shirika lolote',
      lead: 'Programu ni za shirika. Omba shirika lako likualike, kwa anwani uliyoingia nayo.',
    },
    acting: {
      as: 'Kwa niaba ya',
      none: 'Kwanza, programu',
      noneLead:
        'Yanayotendeka hapa hufanywa na programu yako ya majaribio, kwa vitambulisho vyake. Unda moja: huchukua dakika moja, na hufikia benki yako ya majaribio papo hapo.',
      create: 'Unda programu',
      viewer: 'Unaweza kutazama, si kutenda',
      viewerLead:
        'Yaliyo hapa hufanywa na programu, na watazamaji hawatendi kwa niaba ya yoyote. Mwombe mmiliki wa shirika lako akufanye msanidi programu.',
    },
  },
})
