import { join } from 'node:path'
import { type ApplicationRequest, isApiError, type Role, Wekeza } from '@wekeza/sdk'
import { CredentialsStore } from '../session/credentials-store.ts'
import { DeveloperSessions } from '../session/developer-sessions.ts'
import { mailToken } from '../views/mails.ts'
import type { World } from './world.ts'

const AMINA = 'amina@soko.example'
export const PASSWORD = 'four plain words here'

/** What the examples call go-live.json. */
export const SUBMISSION = {
  rehearsal: true,
  legal_name: 'Soko Pay Limited',
  registration_number: 'PVT-7XKQ2M',
  country: 'KE',
  use_case: 'Shops take payments from their customers at the till.',
  scopes: ['consents.manage'],
}

type Kind = ApplicationRequest['profile']

/** A platform that has an outbox, and the folder of who works on it. */
interface Where {
  readonly sandbox: Pick<World['sandbox'], 'baseUrl' | 'client'>
  readonly cwd: string
}

/** An application, and a client that proves itself as it. */
export interface MadeApplication {
  readonly id: string
  readonly secret: string
  readonly wekeza: Wekeza
}

/** Puts a developer, their organisation and what belongs to it into a world; each is made when it is asked for. */
export class DeveloperScene {
  readonly #wekeza: Wekeza
  readonly #baseUrl: string
  readonly #sessions: DeveloperSessions
  #signedIn: Promise<Wekeza> | undefined
  readonly #applications = new Map<string, Promise<MadeApplication>>()

  constructor({ sandbox, cwd }: Where) {
    this.#baseUrl = sandbox.baseUrl
    this.#wekeza = new Wekeza({ baseUrl: sandbox.baseUrl, ...sandbox.client })
    // No keychain: it is of whoever runs the tests.
    const store = new CredentialsStore(join(cwd, 'config/developers.json'), () => null)
    this.#sessions = new DeveloperSessions(sandbox.baseUrl, store)
  }

  /** Amina has asked for an account. @returns what her mail holds */
  async register(): Promise<string> {
    const asked = { email: AMINA, name: 'Amina Otieno', company_name: 'Soko Pay Ltd' }
    await this.#wekeza.developers.register(asked)
    return this.#tokenTo(AMINA)
  }

  /** Amina has an account, and no session. */
  async confirm(): Promise<void> {
    await this.#wekeza.developers.confirm({ token: await this.register(), password: PASSWORD })
  }

  /** Amina is signed in, also for the program. @returns a client that acts for her */
  signIn(): Promise<Wekeza> {
    this.#signedIn ??= this.#begin()
    return this.#signedIn
  }

  async #begin(): Promise<Wekeza> {
    await this.confirm()
    const { access_token, expires_in } = await this.#wekeza.developers.createSession({
      email: AMINA,
      password: PASSWORD,
    })
    const client = this.#wekeza.withDeveloper({ access_token })
    const { id, email } = await client.developers.me()
    const expires_at = new Date(Date.now() + expires_in * 1_000).toISOString()
    this.#sessions.keep({ developer_id: id, email, access_token, expires_at })
    return client
  }

  async organisationId(): Promise<string> {
    const { data } = await (await this.signIn()).organisations.list()
    return data[0]?.id ?? ''
  }

  /** Baraka has joined. */
  async memberId(role: Role = 'developer'): Promise<string> {
    const email = 'baraka@soko.example'
    const developer = await this.signIn()
    await developer.organisations.invite(await this.organisationId(), { email, role })
    const confirmation = { token: await this.#tokenTo(email), password: PASSWORD, name: 'Baraka' }
    return (await this.#wekeza.developers.confirm(confirmation)).id
  }

  /** The same one each time that a name is asked for. */
  application(name = 'Soko till', profile: Kind = 'standard'): Promise<MadeApplication> {
    const made = this.#applications.get(name) ?? this.#makeApplication(name, profile)
    this.#applications.set(name, made)
    return made
  }

  async #makeApplication(name: string, profile: Kind): Promise<MadeApplication> {
    const { applications } = await this.signIn()
    const ip_allow_list = ['127.0.0.0/8', '::1/128', '203.0.113.0/24']
    const organisation = await this.organisationId()
    const redirect = profile === 'standard' && { redirect_uris: ['https://soko.example/callback'] }
    const body = { name, profile, ip_allow_list, ...redirect }
    const made = await applications.create(organisation, body)
    const { id, client_secret } = made
    const secret = client_secret ?? ''
    const wekeza = new Wekeza({ baseUrl: this.#baseUrl, clientId: id, clientSecret: secret })
    return { id, secret, wekeza }
  }

  machine(): Promise<MadeApplication> {
    return this.application('Soko nightly', 'machine')
  }

  async suspendedId(): Promise<string> {
    const [{ id }, staff] = await Promise.all([this.application('Soko stall'), this.#staff()])
    await staff.suspendApplication(id, { reason: 'Its secret was found in a public place.' })
    return id
  }

  async secretId(): Promise<string> {
    const { id } = await this.application()
    const { data } = await (await this.signIn()).applications.secrets(id)
    return data[0]?.id ?? ''
  }

  async keyId(): Promise<string> {
    const { id } = await this.machine()
    return (await (await this.signIn()).applications.createApiKey(id, { name: 'weekly' })).id
  }

  /** A rehearsal, which stands as a command wants to find it. */
  async goLiveId(stage: 'submitted' | 'in_review' | 'more_information'): Promise<string> {
    const { goLive } = await this.signIn()
    const { id } = await goLive.submit(await this.organisationId(), SUBMISSION)
    if (stage === 'submitted') return id
    const staff = await this.#staff()
    await staff.reviewGoLive(id)
    if (stage === 'in_review') return id
    await staff.askGoLive(id, { question: 'Who holds your customers’ money?' })
    return id
  }

  /** The first month of the test bank is over, and something was called in it. */
  async invoiceId(): Promise<string> {
    const [{ billing }, id, { wekeza }] = await Promise.all([
      this.signIn(),
      this.organisationId(),
      this.application(),
    ])
    await billing.choosePlan(id, { plan_id: 'pay_per_call' })
    await wekeza.sandbox.clock()
    await wekeza.sandbox.advanceClock({ seconds: 31 * 86_400 })
    return (await billing.invoices(id)).data[0]?.id ?? ''
  }

  /** A request of an application that was refused. */
  async refusedId(wekeza: Wekeza = this.#wekeza): Promise<string> {
    const answer = await wekeza.consents.get('csn_00000000000000000').safe()
    return !answer.ok && isApiError(answer.error) ? (answer.error.requestId ?? '') : ''
  }

  async #staff(): Promise<Wekeza['operations']> {
    const { wekeza } = await this.application()
    const session = await wekeza.sandbox.createStaffSession({ staff_id: 'stf_amina' })
    return wekeza.withCustomer(session).operations
  }

  async #tokenTo(email: string): Promise<string> {
    const { data } = await this.#wekeza.sandbox.mails({ to: email })
    return data.map(mailToken).find((token) => token !== null) ?? ''
  }
}
