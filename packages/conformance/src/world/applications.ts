import type { Body, Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import type { Client } from '../target.ts'
import { CALLBACK } from './callback.ts'
import type { Owner } from './developers.ts'
import { newKey } from './key.ts'
import { tokenOf } from './tokens.ts'

type Wish = Partial<Body<'createApplication'>>
type Asker = Pick<Owner, 'token' | 'organisationId'>

/** An application, and what it proves itself by. */
export interface Made {
  readonly application: Schema<'ApplicationCreated'>
  readonly client: Client
}

/** POST …/applications of the profile standard under a name of its own, with a new key. */
export function applicationAsk({ token, organisationId }: Asker, wish: Wish = {}) {
  const signsIn = (wish.profile ?? 'standard') !== 'machine'
  const body: Body<'createApplication'> = {
    name: `App ${newKey()}`,
    profile: 'standard',
    ...(signsIn && { redirect_uris: [CALLBACK] }),
    ...wish,
  }
  const params = { organisation_id: organisationId }
  return { operation: 'createApplication', token, params, key: newKey(), body } as const
}

export async function newApplication(bench: Bench, by: Asker, wish?: Wish): Promise<Made> {
  const application = await bench.done(applicationAsk(by, wish))
  const client = { clientId: application.id, clientSecret: application.client_secret ?? '' }
  return { application, client }
}

export function readApplication(
  bench: Bench,
  token: string,
  applicationId: string,
): Promise<Schema<'Application'>> {
  const params = { application_id: applicationId }
  return bench.done({ operation: 'getApplication', token, params })
}

/** The token of a member of the staff of an application’s own bank. */
export async function staffOf(
  bench: Bench,
  client: Client,
  staffId = 'stf_amina',
): Promise<string> {
  const token = await tokenOf(bench, client)
  const body = { staff_id: staffId }
  return (await bench.done({ operation: 'createStaffSession', token, body })).access_token
}

/** A request of POST …/api-keys with a new key and a name of its own. */
export function apiKeyAsk(
  token: string,
  applicationId: string,
  wish: Partial<Body<'createApiKey'>> = {},
) {
  const params = { application_id: applicationId }
  const body = { name: `Key ${newKey()}`, ...wish }
  return { operation: 'createApiKey', token, params, key: newKey(), body } as const
}
