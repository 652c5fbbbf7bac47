import { unknownLike } from '../../access/own.ts'
import type { Bench } from '../../bench/bench.ts'
import { present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { unmoved } from '../../world/balances.ts'
import { newKey } from '../../world/key.ts'
import { kes } from '../../world/minor.ts'
import { dormant, everyday, overdrawn } from '../../world/people.ts'
import { scenes } from '../../world/scenes.ts'
import { applicationToken } from '../../world/tokens.ts'
import { cellCases } from './cell-cases.ts'

const notFound = cellCases({
  code: 'fault_not_found',
  does: 'refuses a rule of another application as it refuses none, and leaves it as it was',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const theirs = present(ask.params?.fault_id, 'the rule of the scene')
    const token = await applicationToken(bench, 'otherClient')
    for (const fault_id of [theirs, unknownLike(theirs)]) {
      await bench.refused({ ...ask, token, params: { fault_id } }, 'fault_not_found')
    }
    await bench.done(ask)
  },
})

const tooMany: Case = {
  id: 'createFault:faults_too_many',
  name: 'createFault refuses more rules than an application may have, and clearing makes room',
  operation: 'createFault',
  code: 'faults_too_many',
  async run(bench) {
    const { ask } = await scenes.createFault(bench)
    const clear = { operation: 'clearFaults', token: ask.token ?? '' } as const
    bench.afterwards(() => bench.done(clear))
    await bench.done(clear)
    for (let count = 0; count < 100; count += 1) await bench.done({ ...ask, key: newKey() })
    await bench.refused({ ...ask, key: newKey() }, 'faults_too_many')
    await bench.done(clear)
    await bench.done({ ...ask, key: newKey() })
  },
}

/** Money that the bank is asked to move and does not. */
function unposted(
  code: 'account_not_found' | 'insufficient_funds' | 'account_dormant',
  name: string,
  bodies: readonly object[],
): Case {
  return {
    id: `postTransaction:${code}`,
    name: `postTransaction refuses ${name}`,
    operation: 'postTransaction',
    code,
    run: (bench: Bench) =>
      unmoved(bench, [everyday, overdrawn], async () => {
        const { ask } = await scenes.postTransaction(bench)
        for (const body of bodies) {
          const other = { ...(ask.body as object), ...body }
          await bench.refused({ ...ask, key: newKey(), body: other }, code)
        }
      }),
  }
}

export const simulationRefusals: readonly Case[] = [
  ...notFound,
  tooMany,
  unposted('account_not_found', 'an account that nobody has, and one of the bank’s own', [
    { account_id: 'acc_nobody' },
    { account_id: 'acc_fees' },
    { account_id: 'acc_rail_mpesa' },
  ]),
  unposted('insufficient_funds', 'to take more than there is', [
    { account_id: overdrawn.id, direction: 'debit', amount: kes('9000000.00') },
  ]),
  unposted('account_dormant', 'to take from a dormant account', [
    { account_id: dormant.id, direction: 'debit' },
  ]),
]
