import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type BulkPayment, type Consent, type Payment, type Transfer, Wekeza } from '@wekeza/sdk'
import { PERMISSIONS } from '../consenting/read-consent-request.ts'
import { CredentialsFile } from '../session/credentials-file.ts'
import { CredentialsStore } from '../session/credentials-store.ts'
import { toKept, withPaymentId, withPaymentTokens } from '../session/kept-tokens.ts'
import type { Receiver } from './receiver.ts'
import type { World } from './world.ts'

const PAYEE = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
} as const
const SAVINGS = { ...PAYEE, name: 'Wanjiru Kamau', account_number: '0110000013' } as const
const AMOUNT = { amount: '100.00', currency: 'KES' }
const FROM = 'acc_wanjiru_current'

/** What the examples call payroll.csv. */
export const PAYROLL = {
  csv: 'name,account_number,bank_code,amount\nWanjiru Kamau,0110000012,77,42000.00\nAchieng Odhiambo,0110000034,77,38500.00\n',
  total: { amount: '80500.00', currency: 'KES' },
  items_count: 2,
} as const

/** Puts things into a world that a command wants to find there, faster than by commands. */
export class Scene {
  readonly #wekeza: Wekeza
  readonly #file: CredentialsFile
  #lastPayment: Payment | undefined
  #webhookId: string | undefined

  constructor({ sandbox, cwd }: World) {
    const { baseUrl, client } = sandbox
    this.#wekeza = new Wekeza({ baseUrl, ...client })
    // No keychain: it is of whoever runs the tests.
    const store = new CredentialsStore(join(cwd, 'config/credentials.json'), () => null)
    this.#file = new CredentialsFile(store, baseUrl, client.clientId)
  }

  /** Wanjiru, with all that can be looked at. */
  async login(): Promise<void> {
    const { consent, tokens } = await this.#approve(await this.awaitingConsent())
    const login = toKept(consent, tokens, Date.now())
    this.#file.update((kept) => ({ ...kept, login }))
  }

  awaitingConsent(): Promise<Consent> {
    return this.#wekeza.consents.create({
      kind: 'account_access',
      permissions: [...PERMISSIONS],
    })
  }

  async authorisedConsent(): Promise<Consent> {
    return (await this.#approve(await this.awaitingConsent())).consent
  }

  /** What Halima has signed and Yusuf has not. */
  async halfSigned(): Promise<Consent> {
    const rail = 'internal' as const
    const terms = { amount: AMOUNT, payee: PAYEE, rail, debtor_account_id: 'acc_halima_joint' }
    const { id } = await this.#wekeza.consents.create({ kind: 'single_payment', ...terms })
    return this.#wekeza.sandbox.approveConsent(id, { customer_id: 'cus_halima' })
  }

  async fundsConsent(): Promise<Consent> {
    return (await this.#approve(await this.#wekeza.consents.create({ kind: 'funds_confirmation' })))
      .consent
  }

  async payment(day?: string): Promise<Payment> {
    const terms = {
      amount: AMOUNT,
      payee: PAYEE,
      rail: 'internal',
      debtor_account_id: FROM,
    } as const
    const customer = await this.#payer({ ...terms, ...(day && { expires_at: `${day}T20:00:00Z` }) })
    const made = await customer.payments.create({ ...terms, ...(day && { execution_date: day }) })
    this.#keepId(made.consent_id, made.id)
    this.#lastPayment = made
    return made
  }

  async transfer(): Promise<Transfer> {
    const body = { amount: AMOUNT, debtor_account_id: FROM }
    const customer = await this.#payer({ ...body, payee: SAVINGS, rail: 'internal' })
    const made = await customer.transfers.create({
      ...body,
      creditor_account_id: 'acc_wanjiru_savings',
    })
    this.#keepId(made.consent_id, made.id)
    return made
  }

  /** A part of the payment that was made last has gone back; Baraka, whom it paid, has agreed. */
  async refundId(): Promise<string> {
    const { id } = this.#lastPayment ?? (await this.payment())
    const agreed = await this.#wekeza.consents.create({ kind: 'refunds' })
    await this.#approve(agreed, 'cus_baraka')
    const amount = { amount: '25.00', currency: 'KES' }
    return (await this.#wekeza.refunds.create(id, { amount, consent_id: agreed.id })).id
  }

  /** Two rows out of Baraka's account. */
  async bulkPayment(day?: string): Promise<BulkPayment> {
    const { csv, total, items_count } = PAYROLL
    const file_hash = createHash('sha256').update(csv).digest('hex')
    const expiry = day && { expires_at: `${day}T20:00:00Z` }
    const terms = { kind: 'bulk_payment', total, items_count, file_hash, ...expiry } as const
    const { consent, tokens } = await this.#approve(
      await this.#wekeza.consents.create(terms),
      'cus_baraka',
    )
    this.#file.update((kept) => withPaymentTokens(kept, toKept(consent, tokens, Date.now())))
    const { bulkPayments } = this.#wekeza.withCustomer(tokens)
    const made = await bulkPayments.createCsv(csv, day ? { executionDate: day } : {})
    this.#keepId(consent.id, made.id)
    return made
  }

  /** So much to a payee whom Baraka never paid is looked at. */
  async reviewId(): Promise<string> {
    const body = {
      debtor_account_id: 'acc_baraka_business',
      amount: { amount: '1900000.00', currency: 'KES' },
      payee: SAVINGS,
      rail: 'internal',
    } as const
    const asked = await this.#wekeza.consents.create({ kind: 'single_payment', ...body })
    const { tokens } = await this.#approve(asked, 'cus_baraka')
    await this.#wekeza.withCustomer(tokens).payments.create(body)
    const session = await this.#wekeza.sandbox.createStaffSession({ staff_id: 'stf_amina' })
    const { operations } = this.#wekeza.withCustomer(session)
    const { data } = await operations.listRiskReviews({ status: 'open', limit: 1 })
    return data[0]?.id ?? ''
  }

  /** A webhook whose receiver verifies, the same one each time. */
  async webhookId(receiver: Receiver): Promise<string> {
    this.#webhookId ??= (await this.#wekeza.webhooks.create({ url: receiver.url, types: ['*'] })).id
    const [current] = (await this.#wekeza.webhooks.secrets(this.#webhookId)).data
    receiver.secret = current?.secret
    return this.#webhookId
  }

  async deliveryId(receiver: Receiver): Promise<string> {
    return (await this.#wekeza.webhooks.test(await this.webhookId(receiver))).id
  }

  /** Something is heard from now on. */
  async eventId(): Promise<string> {
    return (await this.#wekeza.sandbox.triggerEvent({ type: 'payment.settled' })).id
  }

  async faultId(): Promise<string> {
    return (await this.#wekeza.sandbox.createFault({ operation: 'getPayment', status: 503 })).id
  }

  async transactionId(): Promise<string> {
    const { tokens } = await this.#approve(await this.awaitingConsent())
    const { data } = await this.#wekeza.withCustomer(tokens).transactions.list(FROM, { limit: 1 })
    return data[0]?.id ?? ''
  }

  async #payer(terms: object): Promise<Wekeza> {
    const asked = { kind: 'single_payment', ...terms } as Parameters<
      Wekeza['consents']['create']
    >[0]
    const { consent, tokens } = await this.#approve(await this.#wekeza.consents.create(asked))
    this.#file.update((kept) => withPaymentTokens(kept, toKept(consent, tokens, Date.now())))
    return this.#wekeza.withCustomer(tokens)
  }

  async #approve({ id }: Consent, customer_id = 'cus_wanjiru') {
    const { sandbox } = this.#wekeza
    const consent = await sandbox.approveConsent(id, { customer_id })
    return { consent, tokens: await sandbox.createToken({ consent_id: id }) }
  }

  #keepId(consentId: string, paymentId: string): void {
    this.#file.update((kept) => withPaymentId(kept, consentId, paymentId))
  }
}
