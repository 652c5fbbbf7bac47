import type { Bank } from '@wekeza/bank'
import { isTestBank } from '@wekeza/platform'
import type { Credentials } from '../realms/credentials.ts'

/** What every persona of a test bank signs in with, so that whoever tests can be anyone. */
export const PERSONA_PASSWORD = 'karibu'

/**
 * Lets everybody on a test bank sign in with the persona's password.
 * @throws on any other bank: there a known password would be a hole
 */
export async function plantPersonaPasswords(
  credentials: Credentials,
  bank: Bank,
  bankKey: string,
): Promise<void> {
  if (!isTestBank(bankKey)) throw new Error(`${bankKey} is no test bank: it has no personas`)
  const customers = await bank.customers.list()
  await Promise.all(
    customers.map(({ id, username }) => credentials.set(bankKey, id, username, PERSONA_PASSWORD)),
  )
}
