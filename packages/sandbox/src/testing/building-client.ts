import type { Sandbox } from '../create-sandbox.ts'
import { payingClient } from './paying-client.ts'

const EMAIL = 'ann@books.example'
const PASSWORD = 'salt boat lamp heron'

/** Builds on a sandbox the way a person does: registers, reads the mail, and makes an application. */
export function buildingClient(sandbox: Sandbox) {
  const client = payingClient(sandbox, (request) => sandbox.fetch(request as Request))

  async function open<Answer>(path: string, body?: object): Promise<Answer> {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const request = new Request(`${sandbox.baseUrl}${path}`, {
      ...(body ? { ...init, body: JSON.stringify(body) } : {}),
    })
    return (await (await sandbox.fetch(request)).json()) as Answer
  }

  async function signIn(email = EMAIL, password = PASSWORD): Promise<string> {
    const set = await open<{ access_token?: string }>('/v1/developers/sessions', {
      email,
      password,
    })
    return set.access_token ?? ''
  }

  /** Gives the id of Ann's organisation, and her session. */
  async function register() {
    await open('/v1/developers', { email: EMAIL, name: 'Ann', company_name: 'Books' })
    const { data } = await open<{ data: { text: string }[] }>(`/v1/sandbox/mails?to=${EMAIL}`)
    const token = /^\s*([\w-]{43})$/m.exec(data[0]?.text ?? '')?.[1]
    const confirmed = { token, password: PASSWORD }
    const { memberships } = await open<{ memberships: { organisation_id: string }[] }>(
      '/v1/developers/confirmations',
      confirmed,
    )
    return { organisationId: memberships[0]?.organisation_id ?? '', session: await signIn() }
  }

  /** An application of Ann's, and what it proves itself by. */
  async function build() {
    const { organisationId, session } = await register()
    const path = `/v1/organisations/${organisationId}/applications`
    const body = { name: 'Shop', profile: 'machine' }
    const { id, client_secret } = await client.json('POST', path, session, body, 'make')
    return { organisationId, session, clientId: String(id), clientSecret: String(client_secret) }
  }

  async function tokenOf(clientId: string, clientSecret: string): Promise<string> {
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }
    const request = new Request(`${sandbox.baseUrl}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    })
    return ((await (await sandbox.fetch(request)).json()) as { access_token: string }).access_token
  }
  return { ...client, signIn, register, build, tokenOf }
}
