import { defineWords } from '../../words/define-words.ts'

export const words = defineWords('customers/withdraw', {
  en: {
    withdraw: 'Withdraw consent',
    title: 'Withdraw it from {{application}}?',
    consequence: {
      looks: 'From its next request on, {{application}} can see nothing more of your accounts.',
      pays: 'From its next request on, {{application}} can pay nothing more from your account.',
    },
    stays: {
      looks: 'It keeps what it has seen so far.',
      pays: 'Payments that were sent cannot be called back; those for a later day are not made.',
    },
    again: 'To let it in again, you would have to allow it anew.',
  },
  sw: {
    withdraw: 'Ondoa idhini',
    title: 'Uiondoe kwa {{application}}?',
    consequence: {
      looks:
        'Kuanzia ombi lake linalofuata, {{application}} haitaweza kuona chochote zaidi cha akaunti zako.',
      pays: 'Kuanzia ombi lake linalofuata, {{application}} haitaweza kulipa chochote zaidi kutoka akaunti yako.',
    },
    stays: {
      looks: 'Itabaki na ilichoona hadi sasa.',
      pays: 'Malipo yaliyokwisha kutumwa hayawezi kurudishwa; ya siku zijazo hayatafanywa.',
    },
    again: 'Ili kuiruhusu tena, utahitaji kutoa idhini upya.',
  },
})
