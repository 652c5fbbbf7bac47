import type { Clock } from '@wekeza/bank'
import { type Adapter, type AdapterFactory, type AdapterPayload, errors } from 'oidc-provider'
import { digest } from '../../secrets/digest.ts'
import { ATTEMPTS_KEPT_MS, CONSUMED_KEPT_MS, PURGE_EVERY_MS } from '../limits.ts'
import type { IdentityPorts } from '../ports.ts'
import type { ProviderRow, ProviderStore } from '../provider-store.ts'
import { FOUND } from './refuse-found-code.ts'
import { toClient } from './to-client.ts'

type Ports = Pick<IdentityPorts, 'applications' | 'store' | 'wall' | 'issuer'>

/** Where the provider keeps things: clients are the platform's applications, the rest are rows of the store. */
export function providerAdapter({ applications, store, wall, issuer }: Ports): AdapterFactory {
  const purge = purgeNowAndThen(store, wall)
  return (model) =>
    model === 'Client'
      ? clientAdapter(applications, issuer)
      : rowAdapter(rowModelOf(model), store, wall, purge)
}

/** The browser sessions of this provider are customers': the realm is part of their rows, as it is of all sessions'. */
function rowModelOf(model: string): string {
  return model === 'Session' ? 'cus_session' : model
}

/** Read at each use, so that a suspended application is no client from the next request on. */
function clientAdapter(applications: Ports['applications'], issuer: string): Adapter {
  const refuse = async () => {
    throw new Error('clients are written by the platform')
  }
  return {
    async find(id) {
      const application = await applications.get(id)
      return application?.status === 'active' ? toClient(application, issuer) : undefined
    },
    findByUid: refuse,
    findByUserCode: refuse,
    upsert: refuse,
    consume: refuse,
    destroy: refuse,
    revokeByGrantId: refuse,
  }
}

function rowAdapter(
  model: string,
  store: ProviderStore,
  wall: Clock,
  purge: () => Promise<void>,
): Adapter {
  return {
    async upsert(id, payload, expiresIn = 0) {
      await purge()
      await store.upsert(toRow(model, id, payload, wall.nowMs() + expiresIn * 1000))
    },
    async find(id) {
      const row = await store.find(model, keyOf(model, id))
      return row && { ...toPayload(row), jti: id }
    },
    findByUid: async (uid) => toPayload(await store.findByUid(model, uid)),
    async findByUserCode(userCode) {
      const row = await store.findByUserCode(model, userCode)
      return row && { ...toPayload(row), jti: `${FOUND}${row.id}` }
    },
    consume: (id) => consume(model, keyOf(model, id), store, wall),
    destroy: (id) => store.destroy(model, keyOf(model, id)),
    revokeByGrantId: (grantId) => store.revokeByGrantId(grantId),
  }
}

/**
 * A device's code that was found by what its person typed: the code itself is nowhere, so that its row's digest stands
 * in for it until the person has decided. No grant takes this for a code (refuse-found-code.ts).
 */
function keyOf(model: string, id: string): string {
  return model === 'DeviceCode' && id.startsWith(FOUND) ? id.slice(FOUND.length) : digest(id)
}

/** Whoever comes second holds what was used: all that was issued under its grant ends (RFC 9700, sections 2.1.1 and 4.14.2). */
async function consume(
  model: string,
  id: string,
  store: ProviderStore,
  wall: Clock,
): Promise<void> {
  const nowMs = wall.nowMs()
  if (await store.consume(model, id, nowMs, nowMs + CONSUMED_KEPT_MS)) return
  const row = await store.find(model, id)
  if (row?.grantId) await store.revokeByGrantId(row.grantId)
  throw new errors.InvalidGrant(`${model} was used by another request at the same time`)
}

/** What a holder presents is left out: the id itself, and the copy of the session's cookie in an interaction. */
function toRow(
  model: string,
  id: string,
  payload: AdapterPayload,
  expiresAtMs: number,
): ProviderRow {
  const { jti: _, ...kept } = payload as AdapterPayload & { jti?: string }
  const { cookie: __, ...session } = payload.session ?? {}
  return {
    model,
    id: keyOf(model, id),
    uid: payload.uid ?? null,
    userCode: payload.userCode ?? null,
    grantId: model === 'Grant' ? id : (payload.grantId ?? null),
    payload: payload.session ? { ...kept, session } : kept,
    consumedAtMs: null,
    expiresAtMs,
  }
}

function toPayload(row: ProviderRow | undefined): AdapterPayload | undefined {
  if (!row) return undefined
  const consumed =
    row.consumedAtMs === null ? {} : { consumed: Math.floor(row.consumedAtMs / 1000) }
  return { ...row.payload, ...consumed } as AdapterPayload
}

function purgeNowAndThen(store: ProviderStore, wall: Clock): () => Promise<void> {
  let lastMs = Number.NEGATIVE_INFINITY
  return async () => {
    const nowMs = wall.nowMs()
    if (nowMs - lastMs < PURGE_EVERY_MS) return
    lastMs = nowMs
    await store.purge(nowMs, nowMs - ATTEMPTS_KEPT_MS)
  }
}
