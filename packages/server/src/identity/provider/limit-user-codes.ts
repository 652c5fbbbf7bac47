import { randomUUID } from 'node:crypto'
import Provider, { errors, type KoaContextWithOIDC } from 'oidc-provider'
import { callerOf } from '../../http/caller.ts'
import { keyedDigest } from '../../secrets/digest.ts'
import { ADDRESS_LIMITS, CODE_SESSION_LIMITS, type Limit, USER_CODE_LIMITS } from '../limits.ts'
import type { IdentityPorts } from '../ports.ts'

type Ports = Pick<IdentityPorts, 'store' | 'counterKey' | 'wall'>

/** So many codes were tried that no further one is looked at. */
export class TooManyCodes extends errors.OIDCProviderError {
  readonly seconds: number

  constructor(seconds: number) {
    super(429, 'slow_down')
    this.seconds = seconds
  }
}

/**
 * Counts the codes that people type for their devices (RFC 8628, section 5.1), before one is looked up: each that
 * nobody was given counts against the browser's session and its address, and each look at one code against that code,
 * so that neither guessing nor passing a code around goes on for long.
 */
export function limitUserCodes(provider: Provider, ports: Ports): void {
  const { DeviceCode } = provider
  const find = DeviceCode.findByUserCode.bind(DeviceCode)
  Object.assign(DeviceCode, {
    async findByUserCode(userCode: string, ...rest: unknown[]) {
      const guess = await begin(ports, guessOf(Provider.ctx))
      await begin(ports, [[`code ${userCode}`, USER_CODE_LIMITS]])
      const found = await (find as (...all: unknown[]) => ReturnType<typeof find>)(
        userCode,
        ...rest,
      )
      if (found) await ports.store.attempts.forgive(guess)
      return found
    },
  })
}

type Counting = readonly (readonly [subject: string, limits: readonly Limit[]])[]

/** Whose guess it is, if it is one. */
function guessOf(ctx: KoaContextWithOIDC | undefined): Counting {
  if (!ctx) return []
  return [
    [`session ${ctx.oidc.session?.uid}`, CODE_SESSION_LIMITS],
    [`address ${callerOf(ctx.req).address}`, ADDRESS_LIMITS],
  ]
}

/** @throws {TooManyCodes} where there were too many already */
async function begin({ store, counterKey, wall }: Ports, counting: Counting): Promise<string> {
  const [id, atMs] = [randomUUID(), wall.nowMs()]
  const subjects = counting.map(([subject, limits]) => ({
    subject: keyedDigest(counterKey, `device ${subject}`),
    limits,
  }))
  const begun = await store.attempts.begin({ id, atMs, subjects })
  if (begun.ok) return id
  throw new TooManyCodes(Math.max(1, Math.ceil((begun.untilMs - atMs) / 1000)))
}
