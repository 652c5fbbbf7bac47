import { string } from '@oclif/core/flags'
import { saveProfile } from '../session/save-profile.ts'
import { writePrivate } from '../session/write-private.ts'

/** A file for what is shown this once. */
export const writeToFlag = {
  'write-to': string({
    helpValue: 'FILE',
    summary: 'Write it into this file, which only you can read, and print it nowhere.',
  }),
}

/** A profile for the credentials that are shown this once. */
export const saveAsFlag = {
  'save-as': string({
    helpValue: 'NAME',
    summary: 'Keep id and secret as this profile, and print the secret nowhere.',
    exclusive: ['write-to'],
  }),
}

/** Where a new secret is to be kept. */
export interface KeepAsk {
  readonly 'save-as'?: string | undefined
  readonly 'write-to'?: string | undefined
}

/** Whose it is. */
export interface KeptFor {
  readonly baseUrl: string
  readonly clientId: string
}

/** What is told of a new secret: itself, or the file that it is in. */
type Told<Made, Field extends keyof Made> = Omit<Made, Field> &
  ({ readonly kept_in: string } | Pick<Made, Field>)

/**
 * Keeps what the platform tells only once, where that was asked for; otherwise it is told.
 * @param field where the secret stands; null where the application has none, and its id is kept alone
 */
export function keepIssued<
  Field extends 'client_secret' | 'api_key',
  Made extends { readonly [Name in Field]: string | null },
>(made: Made, field: Field, ask: KeepAsk, owner: KeptFor): Told<Made, Field> {
  const { [field]: text, ...rest } = made
  const file = write(text, ask, owner)
  return (file === null ? made : { ...rest, kept_in: file }) as Told<Made, Field>
}

function write(text: string | null, ask: KeepAsk, owner: KeptFor): string | null {
  const { 'save-as': profile, 'write-to': file } = ask
  if (profile !== undefined) {
    const secret = text === null ? {} : { client_secret: text }
    return saveProfile(profile, { base_url: owner.baseUrl, client_id: owner.clientId, ...secret })
  }
  if (file === undefined || text === null) return null
  writePrivate(file, `${text}\n`)
  return file
}
