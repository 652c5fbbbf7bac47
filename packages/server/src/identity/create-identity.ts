import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Authenticator, TokenIssuer } from '@wekeza/api'
import { handleRequest } from './handle-request.ts'
import { isOwnPath } from './paths.ts'
import type { IdentityPorts } from './ports.ts'
import { createProvider } from './provider/create-provider.ts'
import { leaveSession } from './provider/leave-session.ts'
import { publicJwks, signingKeys } from './signing-keys.ts'
import { proofChecker } from './tokens/check-proof.ts'
import { createAuthenticator } from './tokens/create-authenticator.ts'
import { createTokenIssuer } from './tokens/create-token-issuer.ts'
import { type OwnCode, type OwnSignIn, redeemOwnCode } from './tokens/redeem-own-code.ts'

export type { IdentityPorts } from './ports.ts'

/** The authorization server: sign-in, consent, tokens. */
export interface Identity {
  /** whether a path is answered here, and not by the api */
  owns(path: string): boolean
  /** Answers a request whose path it owns. The body must not have been read. */
  handle(request: IncomingMessage, response: ServerResponse): void
  readonly authenticator: Authenticator
  readonly tokens: TokenIssuer
  /** for the platform's own pages, where customers sign in as they do for any application */
  readonly own: OwnPages
}

export interface OwnPages {
  /** @returns who signed in; undefined for a code that is not good, or not for this address, application or challenge */
  redeem(code: OwnCode): Promise<OwnSignIn | undefined>
  /** Ends the authorization server's session of a browser, if there is one. */
  leave(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/**
 * Opens the authorization server over its ports: OAuth 2.0 with OpenID Connect, in front of the banks' consents.
 * @throws if the issuer is no origin, or the keys are none for ES256
 */
export async function createIdentity(ports: IdentityPorts): Promise<Identity> {
  checkIssuer(ports)
  const keys = await signingKeys(ports.keys.signingJwks)
  const provider = createProvider(ports, keys)
  const authenticator = createAuthenticator({
    issuer: ports.issuer,
    jwks: publicJwks(keys),
    wall: ports.wall,
    proofs: proofChecker(ports),
  })
  const handle = handleRequest({ ports, provider, authenticator })
  const tokens = createTokenIssuer(provider, ports, keys)
  const own: OwnPages = {
    redeem: (code) => redeemOwnCode(provider, ports.wall, code),
    leave: (...both) => leaveSession(provider, ...both),
  }
  return { owns: isOwnPath, handle, authenticator, tokens, own }
}

function checkIssuer({ issuer, keys }: IdentityPorts): void {
  if (URL.parse(issuer)?.origin !== issuer) {
    throw new Error(
      `The issuer ${issuer} is no origin. Set it as scheme, host and port, without a slash at the end.`,
    )
  }
  if (keys.cookieKeys.length === 0 || keys.cookieKeys.some((key) => key.length < 16)) {
    throw new Error(
      'There is no key to sign cookies with. Set at least one of 16 characters or more.',
    )
  }
}
