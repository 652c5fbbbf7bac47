import type { Caller, ErrorCode, OperationId } from '@wekeza/contract'
import type { Bench } from '../../bench/bench.ts'
import { present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { asIfAbsent } from '../../world/as-if-absent.ts'
import { grantAccess, grantPayments } from '../../world/grants.ts'
import { BARAKA, everyday, savings, trading } from '../../world/people.ts'
import { scenes } from '../../world/scenes.ts'
import { applicationToken, sessionToken } from '../../world/tokens.ts'
import { cellCases } from './cell-cases.ts'

const accounts = cellCases({
  code: 'account_not_in_consent',
  does: 'refuses another customer’s account, and one that only another application was shown',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const at = (token: string | undefined) => (accountId: string) => ({
      ...ask,
      token: present(token, 'the token'),
      params: { ...ask.params, account_id: accountId },
    })
    const refuse = (theirs: string, token: string | undefined) =>
      asIfAbsent(bench, 'account_not_in_consent', [theirs, 'acc_nobody'], at(token))
    await refuse(trading.id, ask.token)
    const shown = { by: 'otherClient', accountIds: [savings.id] } as const
    await refuse(everyday.id, (await grantAccess(bench, shown)).token)
  },
})

/** Somebody of the same kind, who has no part in it. */
function strangerTo(bench: Bench, caller: Caller): Promise<string> {
  return caller === 'me' ? sessionToken(bench, BARAKA) : applicationToken(bench, 'otherClient')
}

const consents = cellCases({
  code: 'consent_not_found',
  does: 'refuses a consent of another application or customer, and leaves it as it was',
  // A refund names a consent beside its payment, which is looked at first.
  where: ({ id }) => id !== 'createRefund',
  run: async (bench, { id, caller }) => {
    const { ask } = await scenes[id](bench)
    const { consent_id: inBody } = (ask.body ?? {}) as { consent_id?: string }
    const theirs = present(ask.params?.consent_id ?? inBody, 'the consent of the scene')
    const token = await strangerTo(bench, caller)
    await asIfAbsent(bench, 'consent_not_found', [theirs, `${theirs}0`], (consentId) =>
      inBody === undefined
        ? { ...ask, token, params: { consent_id: consentId } }
        : { ...ask, token, body: { consent_id: consentId } },
    )
    await bench.done(ask)
  },
})

const paid: readonly (readonly [OperationId, ErrorCode, string])[] = [
  ['getPayment', 'payment_not_found', 'payment_id'],
  ['getPaymentHistory', 'payment_not_found', 'payment_id'],
  ['cancelPayment', 'payment_not_found', 'payment_id'],
  ['getTransfer', 'transfer_not_found', 'transfer_id'],
]

const payments = paid.map(
  ([operation, code, name]): Case => ({
    id: `${operation}:${code}`,
    name: `${operation} refuses what was made under a consent of another application, customer, or purpose`,
    operation,
    code,
    async run(bench) {
      const { ask } = await scenes[operation](bench)
      const theirs = present(ask.params?.[name], `the ${name} of the scene`)
      const strangers = [
        await grantPayments(bench, { by: 'otherClient' }),
        await grantPayments(bench, { payer: trading, payee: everyday.payee }),
        await grantPayments(bench),
      ]
      for (const { token } of strangers) {
        await asIfAbsent(bench, code, [theirs, `${theirs}0`], (id) => ({
          ...ask,
          token,
          params: { [name]: id },
        }))
      }
      await bench.done(ask)
    },
  }),
)

const transactions: Case = {
  id: 'getTransaction:transaction_not_found',
  name: 'getTransaction refuses a transaction of another account, even one of the same consent',
  operation: 'getTransaction',
  code: 'transaction_not_found',
  async run(bench) {
    const { ask } = await scenes.getTransaction(bench)
    const theirs = present(ask.params?.transaction_id, 'the transaction of the scene')
    await asIfAbsent(bench, 'transaction_not_found', [theirs, `${theirs}0`], (id) => ({
      ...ask,
      params: { account_id: savings.id, transaction_id: id },
    }))
  },
}

export const strangerCases: readonly Case[] = [...accounts, ...consents, ...payments, transactions]
