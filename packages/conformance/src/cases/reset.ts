import { equal, holds } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf } from '../world/balances.ts'
import { advance, DAY_MS } from '../world/bank-time.ts'
import { grantPayments } from '../world/grants.ts'
import { pay, paymentAsk } from '../world/payments.ts'
import { everyday, savings, trading } from '../world/people.ts'
import { applicationToken } from '../world/tokens.ts'

export const resetCases: readonly Case[] = [
  {
    id: 'RST-001',
    name: 'After a reset the people have their first balances, consents are gone, and so are their tokens',
    operation: 'resetBank',
    success: true,
    movesClock: true,
    async run(bench) {
      const token = await applicationToken(bench)
      const reset = () => bench.done({ operation: 'resetBank', token })
      const first = await reset()
      const grant = await grantPayments(bench)
      await pay(bench, grant)
      await advance(bench, DAY_MS)
      const again = await reset()
      const movedMs = Date.parse(again.now) - Date.parse(first.now)
      holds(movedMs >= 0 && movedMs < DAY_MS, 'the clock', 'back at its first time', again.now)
      const params = { consent_id: grant.consent.id }
      await bench.refused({ operation: 'getConsent', token, params }, 'consent_not_found')
      await bench.refused(paymentAsk(grant), 'token_invalid')
      const { data } = await bench.done({ operation: 'listConsents', token })
      equal(data, [], 'the consents of the application')
    },
  },
  {
    id: 'RST-002',
    name: 'Two resets of one bank give the same people the same balances',
    operation: 'resetBank',
    success: true,
    movesClock: true,
    async run(bench) {
      const balances = []
      const token = await applicationToken(bench)
      for (const round of [1, 2]) {
        await bench.done({ operation: 'resetBank', token })
        const people = [everyday, savings, trading]
        balances.push(await Promise.all(people.map((one) => balanceOf(bench, one, `${round}`))))
      }
      equal(balances[1], balances[0], 'the balances after the second reset')
    },
  },
]
