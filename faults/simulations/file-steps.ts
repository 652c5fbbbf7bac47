import { createHash } from 'node:crypto'
import { asked, newIntent } from './intents.ts'
import { kes } from './money-steps.ts'
import { accountIdOf, customerIdOf, payeeOf, personIds } from './people.ts'
import { consented, type Stage } from './stage.ts'
import type { Step } from './steps.ts'

const ITEMS_MAX = 6

interface Item {
  readonly payee: ReturnType<typeof payeeOf>
  readonly amountMinor: number
}

/** Some of them to somebody elsewhere, and now and then one that asks for something. */
function itemsOf({ world: { dice } }: Stage, from: number): Item[] {
  return Array.from({ length: 1 + dice.below(ITEMS_MAX) }, () => {
    const to = (from + 1 + dice.below(personIds.length - 1)) % personIds.length
    const amountMinor =
      dice.below(8) === 0 ? 9_999_01 + dice.below(9) : (10 + dice.below(900)) * 100
    return { payee: payeeOf(dice.below(3) === 0 ? 'elsewhere' : to), amountMinor }
  })
}

/** A file is approved by its customer, and sent once or twice at once. */
const payFile: Step = async (stage) => {
  const { dice } = stage.world
  const from = dice.below(personIds.length)
  const items = itemsOf(stage, from)
  const key = `f${stage.keys}`
  stage.keys += 1
  // The key stands in the file too, so that no two files are the same.
  const listed = items.map(({ payee, amountMinor }) => {
    return { payee, amount: kes(amountMinor), reference: key }
  })
  const body = { mode: 'items', items: listed }
  const fileHash = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  const totalMinor = items.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const paid = { totalMinor, itemsCount: items.length, debtorAccountId: accountIdOf(from) }
  const consentId = await allowed(stage, { kind: 'bulk_payment', ...paid, fileHash }, from)
  if (consentId === undefined) return 'nobody could approve it'
  const token = `app_one/${customerIdOf(from)}/${consentId}`
  const sent = {
    key,
    what: 'file',
    mark: fileHash,
    token,
    path: '/v1/bulk-payments',
    body,
  } as const
  const intent = newIntent(stage, sent)
  const times = 1 + dice.below(2)
  const replies = await Promise.all(Array.from({ length: times }, () => asked(stage, intent)))
  return replies.join(' | ')
}

async function allowed(
  stage: Stage,
  terms: Parameters<typeof consented>[2],
  person: number,
): Promise<string | undefined> {
  const given = consented(stage, 'app_one', terms, person)
  return given.then(({ id }) => id).catch(() => undefined)
}

const cancelFile: Step = async ({ world, plain }) => {
  const files = [...plain.bulks.values()]
  const file = files[world.dice.below(files.length || 1)]
  if (!file) return 'nothing to cancel'
  const token = `app_one/${file.debtorAccountId.replace('acc', 'cus')}/${file.consentId}`
  const reply = await world.ask(token, 'POST', `/v1/bulk-payments/${file.id}/cancel`)
  return `${file.id}: ${reply?.status ?? 'lost'}`
}

export const fileSteps = {
  payFile: [4, payFile],
  cancelFile: [1, cancelFile],
} as const satisfies Record<string, readonly [number, Step]>
