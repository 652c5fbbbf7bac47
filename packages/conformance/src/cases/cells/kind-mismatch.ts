import type { OperationRow } from '@wekeza/contract'
import type { Bench } from '../../bench/bench.ts'
import { matches } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { type Grant, grantBulk, grantPayment, grantRefunds } from '../../world/grants.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

/** Consents of several kinds carry the scopes of payments, so that only the kind tells what they are for. */
const KINDS: Readonly<Record<string, (bench: Bench) => Promise<Grant>>> = {
  bulk_payment: grantBulk,
  single_payment: grantPayment,
  refunds: grantRefunds,
}

const paysUnderConsent = ({ caller, scopes }: OperationRow) =>
  caller === 'customer' && scopes.some((name) => name.startsWith('payments.'))

export const kindMismatches: readonly Case[] = cellCases({
  code: 'consent_kind_mismatch',
  does: 'refuses under a consent of another kind, though it carries the scope, and names both',
  where: paysUnderConsent,
  run: async (bench, { id, consent }) => {
    const { ask } = await scenes[id](bench)
    const [kind, grantOther] =
      Object.entries(KINDS).find(([name]) => !consent?.kinds.some((one) => one === name)) ?? []
    if (!kind || !grantOther) throw new Error(`${id} takes consents of every kind that pays`)
    const { token } = await grantOther(bench)
    const { detail } = await bench.refused({ ...ask, token }, 'consent_kind_mismatch')
    matches(detail, new RegExp(kind), 'the detail')
  },
})
