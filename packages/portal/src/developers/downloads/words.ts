import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('developers/downloads', {
  en: {
    title: 'SDKs and snippets',
    lead: 'Libraries from this platform itself, and examples that already name your application.',
    snippets: {
      title: 'Filled in for you',
      lead: 'Choose a language once: every example here and in the documentation follows.',
      setUp: 'Set up',
      who: 'Ask who you are',
      ask: 'Ask a customer for a consent',
      consents: 'List your consents',
    },
    files: {
      title: 'Downloads',
      lead: 'For Node 20 and later, browsers and edge runtimes. Check a file against its sum before you install it.',
      none: 'No downloads here',
      noneLead:
        'This platform was started without packed libraries. `pnpm pack:all` packs them; until then the examples by curl and Python need nothing of ours.',
      package: 'Package',
      for: 'For',
      version: 'Version',
      install: 'Download, check, install',
    },
    purposes: {
      sdk: 'Programs in TypeScript and JavaScript',
      cli: 'The command line',
      sandbox: 'A test bank within your own tests',
      server: 'The platform itself',
      conformance: 'Checking an implementation of the contract',
    },
  },
  sw: {
    title: 'SDK na vipande vya msimbo',
    lead: 'Maktaba kutoka jukwaa hili lenyewe, na mifano ambayo tayari inataja programu yako.',
    snippets: {
      title: 'Imejazwa kwa ajili yako',
      lead: 'Chagua lugha mara moja: kila mfano hapa na kwenye nyaraka hufuata.',
      setUp: 'Maandalizi',
      who: 'Uliza wewe ni nani',
      ask: 'Mwombe mteja idhini',
      consents: 'Orodhesha idhini zako',
    },
    files: {
      title: 'Vipakuliwa',
      lead: 'Kwa Node 20 na baadaye, vivinjari na mazingira ya edge. Linganisha faili na jumla yake kabla ya kuisakinisha.',
      none: 'Hakuna vipakuliwa hapa',
      noneLead:
        'Jukwaa hili lilianzishwa bila maktaba zilizofungashwa. `pnpm pack:all` huzifungasha; hadi hapo mifano ya curl na Python haihitaji chochote chetu.',
      package: 'Kifurushi',
      for: 'Kwa',
      version: 'Toleo',
      install: 'Pakua, linganisha, sakinisha',
    },
    purposes: {
      sdk: 'Programu za TypeScript na JavaScript',
      cli: 'Amri za kompyuta (CLI)',
      sandbox: 'Benki ya majaribio ndani ya majaribio yako',
      server: 'Jukwaa lenyewe',
      conformance: 'Kukagua utekelezaji wa mkataba',
    },
  },
})
