import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { buildingClient } from '../testing/building-client.ts'
import { ASSERTION_TYPE } from './assertion-desk.ts'

const seconds = () => Math.floor(Date.now() / 1_000)

test('an application of the profile fapi2 proves itself by its key, and gets tokens that are bound to one', async () => {
  const sandbox = await createSandbox()
  const { baseUrl } = sandbox
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(publicKey)
  const client = buildingClient(sandbox)
  const { organisationId, session } = await client.register()
  const { id } = await client.json(
    ...(['POST', `/v1/organisations/${organisationId}/applications`, session] as const),
    {
      ...{ name: 'Bank app', profile: 'fapi2', redirect_uris: ['https://app.example/callback'] },
      jwks: { keys: [{ ...jwk, alg: 'ES256' }] },
    },
    'make',
  )
  const ask = async (headers: Record<string, string>) => {
    const times = { iat: seconds(), exp: seconds() + 60 }
    const claims = { ...times, iss: id, sub: id, aud: baseUrl, jti: crypto.randomUUID() }
    const assertion = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256' })
      .sign(privateKey)
    const body = new URLSearchParams({
      ...{ grant_type: 'client_credentials', client_assertion_type: ASSERTION_TYPE },
      client_assertion: assertion,
    })
    const request = new Request(`${baseUrl}/oauth/token`, { method: 'POST', headers, body })
    return (await (await sandbox.fetch(request)).json()) as Record<string, string>
  }
  expect(await ask({})).toMatchObject({ error: 'invalid_grant' })
  const proof = {
    jti: crypto.randomUUID(),
    htm: 'POST',
    htu: `${baseUrl}/oauth/token`,
    iat: seconds(),
  }
  const dpop = await new SignJWT(proof)
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
    .sign(privateKey)
  const { token_type, access_token = '' } = await ask({ dpop })
  expect([token_type, decodeJwt(access_token).client_id]).toEqual(['DPoP', id])
})
