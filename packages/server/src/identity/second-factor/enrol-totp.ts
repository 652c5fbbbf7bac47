import { randomBytes } from 'node:crypto'
import type { AuditEntry } from '../../audit/audit-log.ts'
import type { Envelope } from '../../secrets/envelope.ts'
import type { Person } from '../realms/realm.ts'
import type { SecondFactors } from './second-factors.ts'

/** RFC 4226, section 4, R6: 160 bits. */
const SECRET_BYTES = 20
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export interface TotpPorts {
  readonly secondFactors: SecondFactors
  readonly envelope: Envelope
}

/**
 * Gives a person an authenticator app, in place of one before.
 * @param entry what is written down of it, in the same transaction
 * @returns the address that the app reads, usually from a QR code. It holds the secret, and is kept nowhere
 * @example await enrolTotp(ports, person, 'wanjiru') // otpauth://totp/Wekeza%20Bank:wanjiru?secret=…&issuer=Wekeza%20Bank
 */
export async function enrolTotp(
  { secondFactors, envelope }: TotpPorts,
  person: Person,
  label: string,
  entry?: AuditEntry,
): Promise<string> {
  const secret = randomBytes(SECRET_BYTES)
  const sealedSecret = envelope.seal(placeOf(person), secret.toString('base64url'))
  await secondFactors.put({ person, sealedSecret, lastStep: 0 }, entry)
  const name = encodeURIComponent(label)
  return `otpauth://totp/Wekeza%20Bank:${name}?secret=${base32(secret)}&issuer=Wekeza%20Bank`
}

/** What is sealed for one person opens for nobody else. */
export function placeOf({ realm, bankKey, personId }: Person) {
  return { table: 'second_factor', row: `${realm}/${bankKey}/${personId}` }
}

/** RFC 4648, section 6, as authenticator apps read it. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => BASE32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}
