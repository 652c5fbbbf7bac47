import type { Payee } from '@wekeza/sdk'
import { usageError } from '../errors/usage-error.ts'
import { parsePayee } from '../paying/parse-payee.ts'

export interface PayeeFlags {
  readonly to?: readonly string[] | undefined
  readonly 'to-name'?: readonly string[] | undefined
}

/** The first payee, and one more for each further pair of --to and --to-name, in their order. */
export function readPayees({ to = [], 'to-name': names = [] }: PayeeFlags, first: Payee): Payee[] {
  if (to.length > 1 && to.length !== names.length) {
    throw usageError(
      `--to was given ${to.length} times, and --to-name ${names.length} times. Give a name for each account.`,
    )
  }
  const others = to.slice(1).map((account, index) => parsePayee(account, names[index + 1] ?? ''))
  return [first, ...others]
}
