import contract from '@wekeza/contract/openapi.json' with { type: 'json' }
import { jsonAnswer } from '../../answer.ts'
import { answered, type Operation } from '../../operation.ts'
import type { Host } from '../../ports/host.ts'

const written = new WeakMap<Host, string>()

/** GET /openapi.json: the contract, whole. It never changes while a host runs, so it is written once. */
export const getContract: Operation<'getContract'> = ({ host }) => {
  const text =
    written.get(host) ?? JSON.stringify({ ...contract, servers: [{ url: host.publicUrl }] })
  written.set(host, text)
  return answered(jsonAnswer(200, text))
}
