import { join } from 'node:path'
import { type Consent, type Payment, type Transfer, Wekeza } from '@wekeza/sdk'
import { CredentialsFile } from '../session/credentials-file.ts'
import { CredentialsStore } from '../session/credentials-store.ts'
import { toKept, withPaymentId, withPaymentTokens } from '../session/kept-tokens.ts'
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

/** Puts things into a world that a command wants to find there, faster than by commands. */
export class Scene {
  readonly #wekeza: Wekeza
  readonly #file: CredentialsFile

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
      permissions: ['accounts.read', 'account_details.read', 'balances.read', 'transactions.read'],
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

  async #approve({ id }: Consent) {
    const { sandbox } = this.#wekeza
    const consent = await sandbox.approveConsent(id, { customer_id: 'cus_wanjiru' })
    return { consent, tokens: await sandbox.createToken({ consent_id: id }) }
  }

  #keepId(consentId: string, paymentId: string): void {
    this.#file.update((kept) => withPaymentId(kept, consentId, paymentId))
  }
}
