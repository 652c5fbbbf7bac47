import { formatAmount, MAGIC, magicAmountMinor, nairobiDay } from '@wekeza/bank'
import { asked, canRetry, type Intent, newIntent } from './intents.ts'
import { accountIdOf, customerIdOf, payeeOf, personIds } from './people.ts'
import { consentKey, type Stage } from './stage.ts'
import type { Step } from './steps.ts'

const DAY_MS = 86_400_000
export const kes = (minor: number) => ({ amount: formatAmount(minor), currency: 'KES' })

/** A payment that nobody has asked for yet: of anybody, unless it is said of whom and how much. */
function newPayment(stage: Stage, wish: { from?: number; amountMinor?: number } = {}): Intent {
  const { world, keys } = stage
  const { dice, clock } = world
  stage.keys += 1
  const key = `k${keys}`
  const from = wish.from ?? dice.below(personIds.length)
  const away = dice.below(3) === 0
  const to = (from + 1 + dice.below(personIds.length - 1)) % personIds.length
  const day = dice.below(6) === 0 ? nairobiDay(clock.nowMs() + DAY_MS) : undefined
  const consentId = stage.consents.get(consentKey(away ? 'away' : 'here', from))
  const body = {
    debtor_account_id: accountIdOf(from),
    amount: kes(wish.amountMinor ?? amountOf(stage)),
    payee: payeeOf(away ? 'elsewhere' : to),
    rail: away ? 'pesalink' : 'internal',
    ...(away && { fallback_rails: ['eft'] }),
    reference: key,
    ...(day && { execution_date: day }),
  }
  const token = `app_one/${customerIdOf(from)}/${consentId}`
  return newIntent(stage, { key, what: 'payment', mark: key, token, path: '/v1/payments', body })
}

/** Often small, now and then all that somebody has, and now and then one that asks for something. */
function amountOf({ world: { dice } }: Stage): number {
  const magic = MAGIC[dice.below(MAGIC.length)]
  if (magic && dice.below(4) === 0) return magicAmountMinor(magic)
  return dice.below(4) === 0 ? (5_000 + dice.below(30_000)) * 100 : (10 + dice.below(900)) * 100
}

function newRefund(stage: Stage): Intent | undefined {
  const { plain, world, keys } = stage
  const { dice } = world
  const payment = [...plain.payments.values()][dice.below(plain.payments.size || 1)]
  if (!payment) return undefined
  stage.keys += 1
  const key = `k${keys}`
  const { payee } = payment.instruction
  const paid = personIds.find((person) => payeeOf(person).name === payee.name)
  const consentId = paid !== undefined && stage.consents.get(consentKey('refunds', paid))
  const amountMinor = Math.max(1, Math.floor(payment.instruction.amountMinor / (1 + dice.below(3))))
  const body = {
    amount: kes(amountMinor),
    reason: key,
    ...(consentId && { consent_id: consentId }),
  }
  const path = `/v1/payments/${payment.id}/refunds`
  return newIntent(stage, { key, what: 'refund', mark: key, token: 'app_one', path, body })
}

const pay: Step = (stage) => asked(stage, newPayment(stage))

/** The same request twice at once: whoever comes second must get the first one's answer. */
const payTwice: Step = async (stage) => {
  const intent = newPayment(stage)
  const both = await Promise.all([asked(stage, intent), asked(stage, intent)])
  return both.join(' | ')
}

/** Several of one person at once: what one of them leaves, the other may no longer have. */
const payTogether: Step = async (stage) => {
  const from = stage.world.dice.below(personIds.length)
  const amountMinor = stage.plain.bookedMinor(from) > 100_00 ? manyOf(stage, from) : undefined
  const wish = { from, ...(amountMinor !== undefined && { amountMinor }) }
  const intents = Array.from({ length: 3 }, () => newPayment(stage, wish))
  const together = intents.map((intent) => inAWhile(stage).then(() => asked(stage, intent)))
  return (await Promise.all(together)).join(' | ')
}

/** More than half of what somebody has, in whole shillings: once is enough. */
function manyOf({ plain }: Stage, person: number): number {
  const halfMinor = plain.bookedMinor(person) / 2
  return Math.min(50_000_00, Math.floor(halfMinor / 100) * 100 + 10_00)
}

/** A consent ends while a payment under it is decided: whichever is written first stands. */
const payAndRevoke: Step = async (stage) => {
  const intent = newPayment(stage)
  const consentId = intent.token.split('/')[2]
  const revoking = inAWhile(stage).then(() =>
    stage.world.ask('app_one', 'DELETE', `/v1/consents/${consentId}`),
  )
  const [paid, revoked] = await Promise.all([asked(stage, intent), revoking])
  return `${paid} | ${consentId} revoked: ${revoked?.status ?? 'lost'}`
}

/** Lets others go first, a few turns or many. */
async function inAWhile({ world: { dice } }: Stage): Promise<void> {
  for (let turns = dice.below(60); turns > 0; turns -= 1) await Promise.resolve()
}

/** A client that does not know asks again; now and then one that knows does so too. */
const retry: Step = async (stage) => {
  const { dice, clock } = stage.world
  const open = stage.intents.filter((intent) => canRetry(intent, clock.nowMs()))
  const unsure = open.filter(({ first, refused }) => !first && !refused)
  const among = unsure.length > 0 && dice.below(4) > 0 ? unsure : open
  const intent = among[dice.below(among.length || 1)]
  return intent ? asked(stage, intent) : 'nothing to retry'
}

const refund: Step = async (stage) => {
  const intent = newRefund(stage)
  return intent ? asked(stage, intent) : 'nothing to refund'
}

const cancel: Step = async ({ world, plain }) => {
  const { dice } = world
  const open = [...plain.payments.values()].filter(({ status }) => status !== 'settled')
  const payment = open[dice.below(open.length || 1)]
  if (!payment) return 'nothing to cancel'
  const { consentId, instruction } = payment
  const customer = instruction.debtorAccountId.replace('acc', 'cus')
  const path = `/v1/payments/${payment.id}/cancel`
  const reply = await world.ask(`app_one/${customer}/${consentId}`, 'POST', path)
  return `${payment.id}: ${reply?.status ?? 'lost'}`
}

export const moneySteps = {
  pay: [10, pay],
  payTwice: [3, payTwice],
  payTogether: [3, payTogether],
  payAndRevoke: [2, payAndRevoke],
  retry: [6, retry],
  refund: [4, refund],
  cancel: [2, cancel],
} as const satisfies Record<string, readonly [number, Step]>
