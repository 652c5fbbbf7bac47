import type { Change, HappeningType } from '@wekeza/bank'
import { createApi } from '../create-api.ts'
import type { Credentials, TokenFault } from '../ports/authenticator.ts'
import type { Host } from '../ports/host.ts'
import { createStreams } from '../streaming/create-streams.ts'
import { settableTiming } from './settable-timing.ts'
import { tinyHost } from './tiny-host.ts'

export const LISTENER = { applicationId: 'app_demo', scopes: new Set(['events.read']) }

/** A bank whose time a test governs, and what applications hear of it. */
export async function listenable(more: Partial<Host> = {}) {
  const timing = settableTiming()
  const known: Record<string, Partial<Credentials> | TokenFault> = {
    listener: LISTENER,
    other: { ...LISTENER, applicationId: 'app_other' },
  }
  const faults: unknown[] = []
  const publicUrl = 'http://bank.test'
  const streams = createStreams({ publicUrl, timing, onFault: (cause) => faults.push(cause) })
  const host = await tinyHost(known, { streams, ...more })
  const api = createApi(host)
  const bank = (await host.banks.open('test_demo')).bank

  const listen = async (query = '', headers: Record<string, string> = {}, token = 'listener') => {
    const authorization = `Bearer ${token}`
    const request = new Request(`http://bank.test/v1/events/stream${query}`, {
      headers: { authorization, ...headers },
    })
    return api.fetch(request)
  }
  /** Makes something happen that one application hears, and has it handed over. */
  async function tell(as: HappeningType, applicationId = 'app_demo'): Promise<string> {
    const resource = { type: 'payment', id: 'pay_1', version: 1 } as const
    const told = { as, applicationId, resource, data: {} }
    const { event, changes } = bank.simulation?.trigger(told) ?? { event: null, changes: [] }
    await bank.store.commit({ changes: changes as Change[] })
    await bank.events.relay()
    return event?.id ?? ''
  }
  return { timing, known, faults, streams, host, bank, listen, tell }
}

/** Reads a stream in the background. */
export function hear(response: Response) {
  const heard = { text: '', ended: false }
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  void (async () => {
    for (;;) {
      const part = await reader?.read()
      if (!part || part.done) break
      heard.text += part.value
    }
    heard.ended = true
  })()
  const ids = () => [...heard.text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id)
  return { heard, ids, leave: () => reader?.cancel() }
}
