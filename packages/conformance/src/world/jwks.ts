import type { Bench } from '../bench/bench.ts'
import { equal, present } from '../bench/expect.ts'

/** A key by which tokens are signed (RFC 7517). */
export type SigningKey = JsonWebKey & { readonly kid?: string }

/** What the authorization server says of itself (OpenID Connect Discovery 1.0). */
export function readDiscovery(bench: Bench): Promise<Record<string, unknown>> {
  return bench.once('discovery', () => readJson(bench, '/.well-known/openid-configuration'))
}

/** The public keys, where discovery says that they are. */
export function readJwks(bench: Bench): Promise<readonly SigningKey[]> {
  return bench.once('jwks', async () => {
    const { jwks_uri: uri } = await readDiscovery(bench)
    const { pathname } = new URL(String(present(uri, 'the jwks_uri of discovery')))
    const { keys } = await readJson(bench, pathname)
    return present(keys, 'the keys of the JWKS') as readonly SigningKey[]
  })
}

async function readJson(bench: Bench, path: string): Promise<Record<string, unknown>> {
  const request = { method: 'GET', path, headers: {}, body: undefined }
  const { status, body } = await bench.outside(request)
  equal(status, 200, `the status of ${path}`)
  return body as Record<string, unknown>
}
