import type { OperationId } from '@wekeza/contract'
import type { Bench } from '../../bench/bench.ts'
import { present } from '../../bench/expect.ts'
import { apiKeyAsk, applicationAsk, newApplication } from '../applications.ts'
import { CALLBACK } from '../callback.ts'
import { newKey } from '../key.ts'
import { ownRequest } from '../requests.ts'
import { residents } from '../residents.ts'
import type { SceneMaker } from '../scene.ts'
import { applicationToken, tokenOf } from '../tokens.ts'

/** Something of an application that stays as it is. */
function reading(operation: OperationId): SceneMaker {
  return async (bench) => {
    const { owner, client } = await residents(bench)
    const params = { application_id: client.clientId }
    return { ask: { operation, token: owner.token, params }, grant: null }
  }
}

/** An application of the scene's own, and its owner. */
async function fresh(bench: Bench) {
  const { owner } = await residents(bench)
  const { application } = await newApplication(bench, owner)
  return { token: owner.token, params: { application_id: application.id } }
}

/** A key of an application of the scene's own. */
function onKey(operation: 'rollApiKey' | 'revokeApiKey', sent: object = {}): SceneMaker {
  return async (bench) => {
    const { token, params } = await fresh(bench)
    const { id } = await bench.done(apiKeyAsk(token, params.application_id))
    const named = { operation, token, params: { ...params, key_id: id } }
    return {
      ask: { ...named, ...sent, ...(operation === 'rollApiKey' && { key: newKey() }) },
      grant: null,
    }
  }
}

export const applicationScenes = {
  listApplications: async (bench) => {
    const { owner } = await residents(bench)
    const params = { organisation_id: owner.organisationId }
    return { ask: { operation: 'listApplications', token: owner.token, params }, grant: null }
  },
  createApplication: async (bench) => {
    const { owner } = await residents(bench)
    return { ask: applicationAsk(owner), grant: null }
  },
  getApplication: reading('getApplication'),
  updateApplication: async (bench) => {
    const body = { redirect_uris: [CALLBACK, `${CALLBACK}/2`] }
    return { ask: { operation: 'updateApplication', ...(await fresh(bench)), body }, grant: null }
  },
  listSecrets: reading('listSecrets'),
  rotateSecret: async (bench) => {
    const sent = { key: newKey(), body: { overlap_seconds: 60 } }
    return { ask: { operation: 'rotateSecret', ...(await fresh(bench)), ...sent }, grant: null }
  },
  revokeSecret: async (bench) => {
    const { token, params } = await fresh(bench)
    const { data } = await bench.done({ operation: 'listSecrets', token, params })
    const secret_id = present(data[0], 'a secret of the application').id
    const named = { token, params: { ...params, secret_id } }
    return { ask: { operation: 'revokeSecret', ...named }, grant: null }
  },
  listApiKeys: reading('listApiKeys'),
  createApiKey: async (bench) => {
    const { token, params } = await fresh(bench)
    return { ask: apiKeyAsk(token, params.application_id), grant: null }
  },
  rollApiKey: onKey('rollApiKey', { body: { overlap_seconds: 60 } }),
  revokeApiKey: onKey('revokeApiKey'),
  listApplicationRequests: reading('listApplicationRequests'),
  getApplicationRequest: async (bench) => {
    const { owner, client } = await residents(bench)
    const { id } = await ownRequest(bench, await tokenOf(bench, client))
    const params = { application_id: client.clientId, request_id: id }
    return { ask: { operation: 'getApplicationRequest', token: owner.token, params }, grant: null }
  },
  createTestToken: async (bench) => {
    const body = { scopes: ['self.read'] }
    return { ask: { operation: 'createTestToken', ...(await fresh(bench)), body }, grant: null }
  },
  getOwnApplication: async (bench) => {
    const token = await applicationToken(bench)
    return { ask: { operation: 'getOwnApplication', token }, grant: null }
  },
  listRequests: async (bench) => {
    const token = await applicationToken(bench)
    return { ask: { operation: 'listRequests', token }, grant: null }
  },
  getRequest: async (bench) => {
    const token = await applicationToken(bench)
    const { id } = await ownRequest(bench, token)
    return { ask: { operation: 'getRequest', token, params: { request_id: id } }, grant: null }
  },
} satisfies Partial<Record<OperationId, SceneMaker>>
