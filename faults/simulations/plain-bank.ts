import type {
  Bulk,
  BulkItem,
  Change,
  Consent,
  NewEvent,
  Payment,
  PaymentStatus,
  Refund,
} from '@wekeza/bank'
import { accountIdOf, OPENING_MINOR, payeeOf, SIMULATED } from './people.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

const OPEN: readonly Bulk['status'][] = ['accepted', 'partially_accepted']
const HELD: readonly PaymentStatus[] = ['in_review', 'pending']
/** Where a payment may go: written down here once more, so that the bank's own table is held against another. */
const WAYS: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  scheduled: ['in_review', 'pending', 'settled', 'failed', 'cancelled'],
  in_review: ['scheduled', 'pending', 'settled', 'failed', 'cancelled'],
  pending: ['pending', 'settled', 'failed', 'cancelled'],
  settled: [],
  failed: [],
  cancelled: [],
}

export interface Placed {
  readonly event: NewEvent
  readonly audience: readonly string[]
}

/**
 * A bank by paper and pencil: what follows from the commits that were made, and what cannot follow from them. It knows
 * nothing of stores and ledgers: what people have is what was paid to and by them.
 */
export class PlainBank {
  readonly payments = new Map<string, Payment>()
  readonly refunds = new Map<string, Refund>()
  readonly consents = new Map<string, Consent>()
  readonly bulks = new Map<string, Bulk>()
  /** of every file that was taken, those that may become payments, by their payments */
  readonly #items = new Map<string, Map<string, BulkItem>>()
  readonly emitted = new Map<string, NewEvent>()
  readonly journal: Placed[] = []
  readonly #byHandMinor = new Map<string, number>()
  readonly #waiting = new Set<string>()

  /** Takes note of a change. @returns what is wrong with it, or nothing */
  take(change: Change): string | undefined {
    switch (change.kind) {
      case 'insert-consent':
        return void this.consents.set(change.consent.id, change.consent)
      case 'move-consent':
        return this.#moveConsent(change)
      case 'insert-payment':
        return this.#insertPayment(change.payment)
      case 'insert-bulk':
        return this.#insertBulk(change)
      case 'move-bulk':
        return this.#moveBulk(change)
      case 'move-payment':
        return this.#movePayment(change)
      case 'insert-refund':
        return void this.refunds.set(change.refund.id, change.refund)
      case 'move-refund':
        return this.#moveRefund(change)
      case 'post':
      case 'mirror':
        return this.#noteByHand(change)
      case 'emit':
        this.#waiting.add(change.event.id)
        return void this.emitted.set(change.event.id, change.event)
      case 'place-events':
        return this.#place(change)
    }
    return undefined
  }

  bookedMinor(person: number): number {
    const accountId = accountIdOf(person)
    let minor = OPENING_MINOR + (this.#byHandMinor.get(accountId) ?? 0)
    for (const { instruction, status, feeMinor } of this.payments.values()) {
      if (status !== 'settled') continue
      const { debtorAccountId, amountMinor, payee } = instruction
      if (debtorAccountId === accountId) minor -= amountMinor + feeMinor
      if (isPerson(payee, person)) minor += amountMinor
    }
    for (const {
      status,
      amountMinor,
      creditorAccountId,
      debtorAccountId,
    } of this.refunds.values()) {
      if (status !== 'settled') continue
      if (creditorAccountId === accountId) minor += amountMinor
      if (debtorAccountId === accountId) minor -= amountMinor
    }
    return minor
  }

  heldMinor(person: number): number {
    const theirs = [...this.payments.values()].filter(
      ({ instruction, status }) =>
        HELD.includes(status) && instruction.debtorAccountId === accountIdOf(person),
    )
    return theirs.reduce(
      (minor, { instruction, feeMinor }) => minor + instruction.amountMinor + feeMinor,
      this.#heldForFilesMinor(accountIdOf(person)),
    )
  }

  get waiting(): number {
    return this.#waiting.size
  }

  /** A file holds what its items need until they begin. */
  #heldForFilesMinor(accountId: string): number {
    let minor = 0
    for (const { id, debtorAccountId, status } of this.bulks.values()) {
      if (debtorAccountId !== accountId || !OPEN.includes(status)) continue
      for (const [paymentId, item] of this.#items.get(id) ?? []) {
        if (!this.payments.has(paymentId)) minor += (item.amountMinor ?? 0) + item.feeMinor
      }
    }
    return minor
  }

  #insertBulk({ bulk, items }: Of<'insert-bulk'>): undefined {
    const accepted = items.flatMap((item): [string, BulkItem][] =>
      item.paymentId === null ? [] : [[item.paymentId, item]],
    )
    this.#items.set(bulk.id, new Map(accepted))
    this.bulks.set(bulk.id, bulk)
  }

  #moveBulk({ from, to }: Of<'move-bulk'>): string | undefined {
    const bulk = this.bulks.get(from.id)
    if (!bulk || !OPEN.includes(bulk.status))
      return `${from.id} is ${bulk?.status}, and went to ${to}`
    this.bulks.set(bulk.id, { ...bulk, status: to })
    const items = [...(this.#items.get(bulk.id)?.keys() ?? [])]
    const payments = items.map((id) => this.payments.get(id))
    const begun = payments.filter((payment) => payment !== undefined)
    if (to === 'cancelled') {
      return begun.length > 0
        ? `${bulk.id} was cancelled after ${begun.length} items began`
        : undefined
    }
    const ended = begun.filter(({ status }) => WAYS[status].length === 0)
    return OPEN.includes(to) || ended.length === items.length
      ? undefined
      : `${bulk.id} is ${to}, and ${items.length - ended.length} of its items have not ended`
  }

  #beginItem(payment: Payment, bulkId: string): string | undefined {
    const bulk = this.bulks.get(bulkId)
    const item = this.#items.get(bulkId)?.get(payment.id)
    if (!bulk || !OPEN.includes(bulk.status))
      return `${payment.id} began in a file that is ${bulk?.status}`
    return item?.amountMinor === payment.instruction.amountMinor
      ? undefined
      : `${payment.id} is none of the items of ${bulkId}`
  }

  #insertPayment(payment: Payment): string | undefined {
    if (this.payments.has(payment.id)) return `${payment.id} was made twice`
    this.payments.set(payment.id, payment)
    if (payment.bulkPaymentId) return this.#beginItem(payment, payment.bulkPaymentId)
    const consent = this.consents.get(payment.consentId)
    if (consent?.status === 'authorised') return undefined
    return `${payment.id} was made under a consent that is ${consent?.status}`
  }

  #movePayment({ id, from, to, step }: Of<'move-payment'>): string | undefined {
    const payment = this.payments.get(id)
    if (!payment) return `${id} moved before it was made`
    this.payments.set(id, { ...payment, ...to, steps: step.number })
    if (payment.status !== from)
      return `${id} is ${payment.status}, and moved as if it were ${from}`
    if (!WAYS[from].includes(to.status)) return `${id} went from ${from} to ${to.status}`
    if (step.number !== payment.steps + 1)
      return `${id}: step ${step.number} after ${payment.steps}`
    const waited = from === 'scheduled' || from === 'in_review'
    const goesOn = to.status === 'pending' || to.status === 'settled'
    const consent = this.consents.get(payment.consentId)
    return waited && goesOn && consent?.status === 'revoked'
      ? `${id} went from ${from} to ${to.status} though its consent was revoked`
      : undefined
  }

  #moveConsent({ id, to, act }: Of<'move-consent'>): string | undefined {
    const consent = this.consents.get(id)
    if (!consent) return `${id} moved before it was asked for`
    this.consents.set(id, { ...consent, ...to, acts: act.number })
    return act.number === consent.acts + 1
      ? undefined
      : `${id}: act ${act.number} after ${consent.acts}`
  }

  #moveRefund({ id, from, to }: Of<'move-refund'>): string | undefined {
    const refund = this.refunds.get(id)
    if (refund) this.refunds.set(id, { ...refund, ...to })
    return refund?.status === from && from === 'pending'
      ? undefined
      : `${id} is ${refund?.status}, and went from ${from} to ${to.status}`
  }

  #noteByHand({ entry }: Of<'post' | 'mirror'>): undefined {
    if (!entry.postings.some(({ accountId }) => accountId === SIMULATED)) return
    for (const { accountId, amountMinor } of entry.postings) {
      const before = this.#byHandMinor.get(accountId) ?? 0
      this.#byHandMinor.set(accountId, before + amountMinor)
    }
  }

  #place({ after, events }: Of<'place-events'>): string | undefined {
    if (after !== this.journal.length)
      return `places behind ${after} were taken, of ${this.journal.length}`
    for (const { event, audience } of events) {
      const emitted = this.emitted.get(event.id)
      if (!emitted || !this.#waiting.delete(event.id))
        return `${event.id} was handed over twice, or unheard of`
      this.journal.push({ event: emitted, audience })
    }
    return undefined
  }
}

function isPerson(payee: Payment['instruction']['payee'], person: number): boolean {
  return payee.type === 'account' && payee.account_number === payeeOf(person).account_number
}
