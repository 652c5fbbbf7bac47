import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, present } from '../bench/expect.ts'
import { newKey } from './key.ts'
import { tokenFromMail } from './mails.ts'

type Role = Schema<'Role'>

/** Long, and nobody's first guess. */
export const PASSWORD = 'salt boat lamp heron'

/** Somebody who builds on the platform, signed in. */
export interface DeveloperSession {
  readonly id: string
  readonly email: string
  readonly password: string
  readonly token: string
}

/** Who has an organisation of their own. */
export interface Owner extends DeveloperSession {
  readonly organisationId: string
}

/** An address that nobody has. */
export function newEmail(): string {
  return `${newKey()}@wekeza.example`
}

/** A new developer with an organisation of their own, signed in: registered, confirmed by mail, and with a token. */
export async function newDeveloper(bench: Bench): Promise<Owner> {
  const email = newEmail()
  await register(bench, email)
  const { id, memberships } = await confirm(bench, await tokenFromMail(bench, email))
  const organisationId = present(memberships[0], 'a membership').organisation_id
  const token = await signIn(bench, email)
  return { id, email, password: PASSWORD, token, organisationId }
}

/** Somebody who was invited into an organisation, signed in. */
export async function newMember(bench: Bench, owner: Owner, role: Role): Promise<DeveloperSession> {
  const email = newEmail()
  await invite(bench, owner, email, role)
  const { id } = await confirm(bench, await tokenFromMail(bench, email))
  const token = await signIn(bench, email)
  return { id, email, password: PASSWORD, token }
}

export function register(bench: Bench, email: string): Promise<Schema<'MailSent'>> {
  const body = { email, name: 'Amina Otieno', company_name: 'Soko Pay Ltd' }
  return bench.done({ operation: 'registerDeveloper', body })
}

export function invite(
  bench: Bench,
  { token, organisationId }: Pick<Owner, 'token' | 'organisationId'>,
  email: string,
  role: Role,
): Promise<Schema<'Invitation'>> {
  const params = { organisation_id: organisationId }
  const body = { email, role }
  return bench.done({ operation: 'inviteMember', token, params, key: newKey(), body })
}

/** What a mail is good for. */
export function confirm(
  bench: Bench,
  token: string,
  password = PASSWORD,
): Promise<Schema<'Developer'>> {
  return bench.done({ operation: 'confirmEmail', body: { token, password } })
}

export async function signIn(bench: Bench, email: string, password = PASSWORD): Promise<string> {
  const body = { email, password }
  const set = await bench.done({ operation: 'createDeveloperSession', body })
  equal([set.token_type, set.scope], ['Bearer', 'developers'], 'what a developer’s token is')
  return set.access_token
}
