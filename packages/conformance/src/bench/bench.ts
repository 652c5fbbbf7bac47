import {
  type Answer,
  type ErrorCode,
  type OperationId,
  operations,
  type Schema,
} from '@wekeza/contract'
import type { Target } from '../target.ts'
import { type Ask, type Outgoing, outgoing } from './ask.ts'
import { CaseFailure } from './case-failure.ts'
import { checkAnswer, STREAM_TYPE } from './check-answer.ts'
import { curlOf } from './curl.ts'
import type { Exchange } from './exchange.ts'
import { equal } from './expect.ts'
import { fetchPatiently } from './fetch-patiently.ts'
import { type Hearing, hearFrom } from './hear-from.ts'

/** What a case is given: it sends requests, holds every answer against the contract, and remembers both. */
export class Bench {
  readonly target: Target
  /** in the order in which they were answered */
  readonly exchanges: Exchange[] = []
  readonly #made = new Map<string, Promise<unknown>>()
  readonly #afterwards: (() => Promise<unknown>)[] = []

  constructor(target: Target) {
    this.target = target
  }

  /** @throws CaseFailure if the answer, whatever it is, is not one that the contract allows */
  async send(ask: Ask): Promise<Exchange> {
    const exchange = await this.#exchange(outgoing(this.target.baseUrl, ask), ask.operation)
    try {
      checkAnswer(ask.operation, exchange)
    } catch (fault) {
      if (fault instanceof CaseFailure) fault.curl = exchange.curl
      throw fault
    }
    return exchange
  }

  /** Sends what must succeed, and gives the body of the answer. */
  async done<Id extends OperationId>(ask: Ask<Id>): Promise<Answer<Id>> {
    const exchange = await this.send(ask)
    succeeded(exchange)
    return exchange.body as Answer<Id>
  }

  /** Begins to listen to a stream, until the case is over. */
  async hear(ask: Ask): Promise<Hearing> {
    const request = outgoing(this.target.baseUrl, ask)
    const ending = new AbortController()
    const response = await fetchPatiently(this.target, request, ending.signal)
    const streams = response.status === 200
    const exchange = this.#note(
      request,
      ask.operation,
      response,
      streams ? '' : await response.text(),
    )
    checkAnswer(ask.operation, exchange)
    succeeded(exchange)
    const hearing = hearFrom(response, () => ending.abort())
    this.afterwards(async () => hearing.leave())
    return hearing
  }

  /** Sends what must be refused with this code, and gives the problem. */
  async refused(ask: Ask, code: ErrorCode): Promise<Schema<'Problem'>> {
    const exchange = await this.send(ask)
    refusedWith(exchange, code)
    return exchange.body as Schema<'Problem'>
  }

  /** Sends what the contract does not describe; the answer is not checked. */
  outside(request: Omit<Outgoing, 'url'> & { path: string }): Promise<Exchange> {
    const { path, ...rest } = request
    return this.#exchange({ ...rest, url: `${this.target.baseUrl}${path}` }, null)
  }

  /** Makes something once in a case. */
  once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const made = this.#made.get(name) ?? make()
    this.#made.set(name, made)
    return made as Promise<T>
  }

  /** Has something done once the case is over, so that the next one finds no work of this one underway. */
  afterwards(act: () => Promise<unknown>): void {
    this.#afterwards.push(act)
  }

  async clearUp(): Promise<void> {
    for (const act of this.#afterwards.splice(0)) await act()
  }

  async #exchange(request: Outgoing, operation: OperationId | null): Promise<Exchange> {
    const response = await fetchPatiently(this.target, request)
    return this.#note(request, operation, response, await textOf(response))
  }

  #note(
    request: Outgoing,
    operation: OperationId | null,
    { status, headers }: Response,
    text: string,
  ): Exchange {
    const curl = curlOf(request)
    const exchange = { operation, method: request.method, status, headers, text, curl }
    const read = { ...exchange, body: parsed(text) }
    this.exchanges.push(read)
    return read
  }
}

/** @throws CaseFailure unless it is the operation's success */
export function succeeded(exchange: Exchange): void {
  const { operation, status, text, curl } = exchange
  const wanted = operation === null ? 200 : operations[operation].successStatus
  if (status === wanted) return
  const received = `${status} ${text}`
  throw new CaseFailure(`the answer of ${operation}`, { expected: `${wanted}`, received, curl })
}

/** @throws CaseFailure unless it is a refusal with this code */
export function refusedWith(exchange: Exchange, code: ErrorCode): void {
  const { operation, status, curl } = exchange
  const received = (exchange.body as Partial<Schema<'Problem'>> | undefined)?.code
  try {
    equal(status >= 400 ? received : `status ${status}`, code, `the refusal by ${operation}`)
  } catch (fault) {
    if (fault instanceof CaseFailure) fault.curl = curl
    throw fault
  }
}

/** Of a stream only how it begins: it has no end to wait for. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith(STREAM_TYPE)) return response.text()
  const reader = response.body?.getReader()
  const { value } = (await reader?.read()) ?? {}
  await reader?.cancel()
  return new TextDecoder().decode(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
