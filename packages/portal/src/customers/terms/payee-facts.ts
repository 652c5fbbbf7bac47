import type { Payee } from '@wekeza/sdk'
import type { Fact } from '../../design/table.tsx'
import type { Say } from '../../words/use-words.ts'
import type { words } from './words.ts'

const OWN_BANK_CODE = '77'

/** Who is paid, and where the money arrives: all of it, since a digit decides who has it. */
export function payeeFacts(payee: Payee, say: Say<(typeof words)['en']>): Fact[] {
  return [{ name: say('facts.to'), value: payee.name }, ...placeFacts(payee, say)]
}

function placeFacts(payee: Payee, say: Say<(typeof words)['en']>): Fact[] {
  switch (payee.type) {
    case 'account':
      return [
        { name: say('facts.number'), value: payee.account_number },
        { name: say('facts.bank'), value: bankText(payee.bank_code, say) },
      ]
    case 'mobile':
      return [{ name: say('facts.phone'), value: `+${payee.phone_number}` }]
    case 'paybill':
      return [
        { name: say('facts.paybill'), value: payee.paybill_number },
        { name: say('facts.reference'), value: payee.account_reference },
      ]
    case 'till':
      return [{ name: say('facts.till'), value: payee.till_number }]
  }
}

function bankText(code: string, say: Say<(typeof words)['en']>): string {
  return code === OWN_BANK_CODE ? say('ownBank') : say('otherBank', { code })
}
