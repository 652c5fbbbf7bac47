import { defineWords } from '../words/define-words.ts'

export const words = defineWords('tour', {
  en: {
    title: 'The bank, open to what you build',
    lead: 'This is the Wekeza Open Platform, and it is running. Come in by one of three doors.',
    doors: {
      developer: {
        title: 'Be a developer',
        lead: 'From nothing to a first payment on a test bank of your own in five minutes.',
        go: 'Register',
        or: 'Sign in',
        demo: 'The demo’s developer is {{email}}. The terminal that started this tells the password.',
      },
      customer: {
        title: 'Be a customer',
        lead: 'See who may look at your accounts or pay from them, and end it in two clicks.',
        go: 'Open my consents',
        demo: 'Sign in as wanjiru with the password karibu and the code 123456.',
      },
      bank: {
        title: 'Be the bank',
        lead: 'Approve a partner, look into a payment, see the business as it is now.',
        go: 'Open operations',
        demo: 'The demo’s member of staff is amina. The terminal tells her password, and the code is 123456.',
      },
    },
    reading: {
      lead: 'Would you rather read first? Quickstarts, concepts, every error, and how this platform is designed.',
      go: 'Open the documentation',
    },
    running: 'What is running',
    name: 'Server',
    contract: 'Contract',
    ready: 'Ready',
    isReady: { ok: 'Yes, with all it needs', failing: 'Not yet' },
    here: 'This address',
    openapi: 'OpenAPI description',
    discovery: 'Sign-in, for programs',
    outbox: 'Mails that stayed here',
    next: 'Try next, in a terminal',
    terminal: 'Terminal',
    nextLead:
      'The command line finds this platform and its demo application by itself, in the folder where it was started.',
  },
  sw: {
    title: 'Benki iliyo wazi kwa unachojenga',
    lead: 'Hili ni Jukwaa Huria la Wekeza, nalo linafanya kazi. Ingia kwa mojawapo ya milango mitatu.',
    doors: {
      developer: {
        title: 'Kuwa msanidi programu',
        lead: 'Kutoka mwanzo hadi malipo ya kwanza kwenye benki yako ya majaribio kwa dakika tano.',
        go: 'Jisajili',
        or: 'Ingia',
        demo: 'Msanidi wa majaribio ni {{email}}. Terminali iliyoanzisha haya huonyesha nenosiri.',
      },
      customer: {
        title: 'Kuwa mteja',
        lead: 'Ona ni nani anaweza kuona akaunti zako au kulipa kutoka kwazo, na ukomeshe kwa mibofyo miwili.',
        go: 'Fungua idhini zangu',
        demo: 'Ingia kama wanjiru kwa nenosiri karibu na msimbo 123456.',
      },
      bank: {
        title: 'Kuwa benki',
        lead: 'Idhinisha mshirika, chunguza malipo, ona biashara ilivyo sasa.',
        go: 'Fungua uendeshaji',
        demo: 'Mfanyakazi wa majaribio ni amina. Terminali huonyesha nenosiri lake, na msimbo ni 123456.',
      },
    },
    reading: {
      lead: 'Ungependa kusoma kwanza? Mwanzo wa haraka, dhana, kila kosa, na jinsi jukwaa hili lilivyobuniwa.',
      go: 'Fungua nyaraka',
    },
    running: 'Kinachofanya kazi',
    name: 'Seva',
    contract: 'Mkataba wa API',
    ready: 'Tayari',
    isReady: { ok: 'Ndiyo, pamoja na vyote inavyohitaji', failing: 'Bado' },
    here: 'Anwani hii',
    openapi: 'Maelezo ya OpenAPI',
    discovery: 'Kuingia, kwa programu',
    outbox: 'Barua zilizobaki hapa',
    next: 'Jaribu haya kwenye terminali',
    terminal: 'Terminali',
    nextLead:
      'Mstari wa amri hupata jukwaa hili na programu yake ya majaribio wenyewe, kwenye folda lilikoanzishwa.',
  },
})
