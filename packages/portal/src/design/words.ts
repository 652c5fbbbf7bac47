import { defineWords } from '../words/define-words.ts'

export const words = defineWords('design', {
  en: {
    copy: 'Copy',
    copyThing: 'Copy {{thing}}',
    copied: 'Copied',
    again: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    loading: 'Loading',
    more: 'Show more',
    optional: '(optional)',
    requestId: 'Request id',
    error: {
      title: 'This could not be loaded',
      unknown:
        'Something failed on this page. Load it again; if it fails again, tell us what you did.',
      network: 'The platform did not answer. Check your connection, then try again.',
      missing: 'There is nothing here, or it is not yours to see.',
      denied: 'Your role does not allow this. Ask an owner of your organisation.',
      form: 'Please look at this again',
    },
    step: 'Step {{step}} of {{count}}',
    done: 'done',
  },
  sw: {
    copy: 'Nakili',
    copyThing: 'Nakili {{thing}}',
    copied: 'Imenakiliwa',
    again: 'Jaribu tena',
    close: 'Funga',
    cancel: 'Ghairi',
    loading: 'Inapakia',
    more: 'Onyesha zaidi',
    optional: '(si lazima)',
    requestId: 'Kitambulisho cha ombi',
    error: {
      title: 'Haikuweza kupakiwa',
      unknown:
        'Hitilafu imetokea kwenye ukurasa huu. Upakie tena; ikijirudia, tuambie ulichofanya.',
      network: 'Jukwaa halikujibu. Angalia mtandao wako, kisha ujaribu tena.',
      missing: 'Hakuna kitu hapa, au huna ruhusa ya kukiona.',
      denied: 'Wadhifa wako hauruhusu hili. Mwombe mmiliki wa shirika lako.',
      form: 'Tafadhali angalia tena',
    },
    step: 'Hatua ya {{step}} kati ya {{count}}',
    done: 'tayari',
  },
})
