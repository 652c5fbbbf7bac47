import { digest, sameDigest } from '../../secrets/digest.ts'
import { placeOf } from './enrol-totp.ts'
import { type Asking, CODE_MODEL, type CodePorts, codeDigest } from './prepare-code.ts'
import { stepOf } from './totp.ts'

/**
 * Takes a code, once: of many that bring the same one, exactly one is let through.
 * @returns whether it is the person's, now, for this binding
 */
export async function checkCode(
  ports: CodePorts,
  { person, binding }: Pick<Asking, 'person' | 'binding'>,
  typed: string,
): Promise<boolean> {
  const code = typed.replace(/\s/g, '')
  const factor = await ports.secondFactors.find(person)
  if (!factor) return takeSent(ports, binding, code)
  const secret = ports.envelope.open(placeOf(person), factor.sealedSecret)
  const step = stepOf(Buffer.from(secret, 'base64url'), code, ports.wall.nowMs())
  return step !== undefined && ports.secondFactors.take(person, step)
}

async function takeSent(
  { store, keys, wall }: CodePorts,
  binding: string,
  code: string,
): Promise<boolean> {
  const id = digest(binding)
  const row = await store.find(CODE_MODEL, id)
  const nowMs = wall.nowMs()
  if (!row || row.expiresAtMs <= nowMs) return false
  const kept = String(row.payload.code)
  const fits = keys.cookieKeys.some((key) => sameDigest(codeDigest(key, binding, code), kept))
  return fits && store.consume(CODE_MODEL, id, nowMs, row.expiresAtMs)
}
