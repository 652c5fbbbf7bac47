import { equal, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf } from '../world/balances.ts'
import { handedOver } from '../world/events.ts'
import { eventually } from '../world/eventually.ts'
import { grantAccess } from '../world/grants.ts'
import { fromMinor, kes } from '../world/minor.ts'
import { everyday, treasury } from '../world/people.ts'
import { listenBy } from '../world/webhooks.ts'
import { credit } from './events.ts'

export const thresholdCases: readonly Case[] = [
  {
    id: 'THR-001',
    name: 'A balance that passes a threshold is told once, and again only after it has come back',
    operation: 'createWebhook',
    needs: 'receiver',
    async run(bench) {
      await grantAccess(bench, { permissions: ['balances.read'] })
      const { bookedMinor } = await balanceOf(bench, everyday)
      const amount = kes(fromMinor(bookedMinor - 50))
      const wish = { account_id: everyday.id, direction: 'below', amount } as const
      const { receiver, webhook } = await listenBy(bench, {
        types: ['refund.*'],
        balance_thresholds: [wish],
      })
      const told = () =>
        receiver.received.filter(({ event }) => event.type === 'balance.threshold_reached')
      const passes = async (count: number) => {
        const last = await handedOver(bench)
        await receiver.until(({ event }) => event.id === last.id, 'what happened last')
        await eventually(
          async () => told().length,
          (now) => now >= count,
          `${count} of them`,
        )
        equal(told().length, count, 'how often it was told')
      }
      const { id } = await credit(bench, everyday.id, '1.00', 'debit')
      await passes(1)
      const { id: thresholdId } = present(webhook.balance_thresholds[0], 'the threshold')
      equal(
        told()[0]?.event.data,
        {
          account_id: everyday.id,
          threshold: { id: thresholdId, ...wish },
          balance: kes(fromMinor(bookedMinor - 100)),
          transaction_id: id,
        },
        'what is told of it',
      )
      await credit(bench, everyday.id, '1.00', 'debit')
      await passes(1)
      await credit(bench, everyday.id, '2.00')
      await passes(1)
      await credit(bench, everyday.id, '1.00', 'debit')
      await passes(2)
      await credit(bench, everyday.id, '1.00')
    },
  },
  {
    id: 'THR-002',
    name: 'A threshold above is told as the balance rises, and to nobody who may not read it any more',
    operation: 'updateWebhook',
    needs: 'receiver',
    async run(bench) {
      const { consent } = await grantAccess(bench, {
        ...{ by: 'otherClient', customerId: treasury.customerId, permissions: ['balances.read'] },
      })
      const { bookedMinor } = await balanceOf(bench, treasury)
      const amount = kes(fromMinor(bookedMinor + 50))
      const listening = await listenBy(bench, { types: ['refund.*'] }, 'otherClient')
      const { receiver, token, params } = listening
      const wish = { account_id: treasury.id, direction: 'above', amount } as const
      await bench.done({
        ...{ operation: 'updateWebhook', token, params, body: { balance_thresholds: [wish] } },
      })
      const isIt = ({ event }: { event: { type: string } }) =>
        event.type === 'balance.threshold_reached'
      await credit(bench, treasury.id, '1.00')
      await receiver.until(isIt, 'that the balance has risen')
      await credit(bench, treasury.id, '1.00', 'debit')
      const named = { consent_id: consent.id }
      await bench.done({ operation: 'revokeConsent', token, params: named })
      await credit(bench, treasury.id, '1.00')
      await credit(bench, treasury.id, '1.00', 'debit')
      for (const _ of ['once', 'twice']) {
        const last = await handedOver(bench, 'otherClient')
        await receiver.until(({ event }) => event.id === last.id, 'what happened last')
      }
      equal(receiver.received.filter(isIt).length, 1, 'how often it was told')
    },
  },
]
