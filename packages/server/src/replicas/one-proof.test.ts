import { expect, test } from 'vitest'
import {
  ASSERTION_TYPE,
  assertion,
  keyProof,
  post,
  readAccounts,
} from '../identity/proof/testing/forge.ts'
import { applicationsOf, newClientKey, type Proof } from '../identity/proof/testing/open-proof.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { plantApplication } from '../testing/plant-application.ts'
import { startReplicas } from '../testing/start-replicas.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

async function registered(databaseUrl: string) {
  const keys = { fapi: await newClientKey('fapi'), rival: await newClientKey('rival') }
  const config = { dataDir: temporaryFolder(), databaseUrl, databaseConnections: 4 }
  const platform = await openPlatform(config)
  for (const one of applicationsOf(keys)) await plantApplication(platform.stores.platform, one)
  await platform.close()
  return keys
}

test('an assertion and a proof that one server took are refused by the other', {
  timeout: 60_000,
}, async () => {
  const databaseUrl = await freshDatabase()
  const { urls } = await startReplicas(databaseUrl)
  const keys = await registered(databaseUrl)
  const [issuer, elsewhere] = urls
  const here = { issuer, fetch, keys } as unknown as Proof
  const there = { issuer: elsewhere, fetch }
  const key = await newClientKey('dpop')
  const proofFor = (path: string, method: string, token?: string) =>
    keyProof(key, { method, url: `${issuer}${path}`, ...(token && { token }) })

  const fields = {
    grant_type: 'client_credentials',
    client_assertion: await assertion(here),
    client_assertion_type: ASSERTION_TYPE,
  }
  const tokenProof = async () => ({ dpop: await proofFor('/oauth/token', 'POST') })
  const first = await post(here, '/oauth/token', fields, await tokenProof())
  expect(first.status).toBe(200)
  const again = await post(there, '/oauth/token', fields, await tokenProof())
  expect([again.status, again.body.error]).toEqual([401, 'invalid_client'])

  const raced = { ...fields, client_assertion: await assertion(here) }
  const race = Array.from({ length: 10 }, async (_, index) =>
    post(index % 2 ? here : there, '/oauth/token', raced, await tokenProof()),
  )
  const taken = (await Promise.all(race)).filter(({ status }) => status === 200)
  expect(taken).toHaveLength(1)

  const token = first.body.access_token ?? ''
  const dpop = await proofFor('/v1/consents', 'GET', token)
  const headers = { authorization: `DPoP ${token}`, dpop }
  expect((await readAccounts(there, headers, '/v1/consents')).status).toBe(200)
  const replayed = await readAccounts(here, headers, '/v1/consents')
  expect([replayed.status, replayed.body.code]).toEqual([401, 'dpop_proof_invalid'])

  const fresh = {
    authorization: `DPoP ${token}`,
    dpop: await proofFor('/v1/consents', 'GET', token),
  }
  const both = Array.from({ length: 10 }, (_, index) =>
    readAccounts(index % 2 ? here : there, fresh, '/v1/consents'),
  )
  const statuses = (await Promise.all(both)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
})
