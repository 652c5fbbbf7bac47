import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { requestValidators } from '@wekeza/contract/validate-request'
import { Wekeza } from '@wekeza/sdk'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { askForPython } from '../../testing/ask-for-python.ts'
import { describeOperations } from '../contract.ts'
import { inCurl } from './in-curl.ts'
import { inPython } from './in-python.ts'
import { inTypeScript } from './in-typescript.ts'
import { CALLERS, sampleOf } from './sample.ts'

// One request for each operation, in each language.
vi.setConfig({ testTimeout: 30_000 })

/** What arrived of a request, as far as every language must send the same. */
interface Arrived {
  readonly request: string
  readonly token: string | undefined
  readonly key: string | undefined
  readonly body: unknown
}

const samples = describeOperations().map((operation) => ({
  id: operation.id,
  sample: sampleOf(operation),
}))
const expected = samples.map(({ sample }): Arrived => {
  const { operation, path, query, body, idempotencyKey } = sample
  const search = new URLSearchParams(query).toString()
  return {
    request: `${operation.method} ${path}${search === '' ? '' : `?${search}`}`,
    token: CALLERS[operation.caller].token,
    key: idempotencyKey,
    body,
  }
})

let server: Server
let baseUrl: string
let arrived: Arrived[] = []

beforeAll(async () => {
  server = createServer(async (request, response) => {
    arrived.push(await read(request))
    response.setHeader('content-type', 'application/json').end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

async function read(request: IncomingMessage): Promise<Arrived> {
  const chunks = await request.toArray()
  const text = Buffer.concat(chunks).toString('utf8')
  const { authorization, 'idempotency-key': key } = request.headers
  return {
    request: `${request.method} ${request.url}`,
    token: authorization?.replace('Bearer ', ''),
    key: typeof key === 'string' ? key : undefined,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

const TOKENS = Object.fromEntries(
  Object.values(CALLERS).flatMap(({ token }) => (token === undefined ? [] : [[token, token]])),
)

const TOKEN = { access_token: 'x', token_type: 'Bearer', expires_in: 300 }

function runProgram(program: string, args: string[], script: string): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', BASE_URL: baseUrl, ...TOKENS }
  const child = spawn(program, args, { env, stdio: 'pipe' })
  let [shown, said] = ['', '']
  child.stdout.on('data', (chunk) => {
    shown += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  child.stdin.end(script)
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve(shown) : reject(new Error(said))))
  })
}

test('every body and query of an example is one that the contract takes', () => {
  const refused = samples.flatMap(({ id, sample }) => {
    const { body, query } = requestValidators[id]
    const faults = [
      body?.(structuredClone(sample.body)) === false && body.errors,
      query({ ...sample.query }) === false && query.errors,
    ]
    return faults.filter(Boolean).map((errors) => ({ id, errors }))
  })
  expect(refused).toEqual([])
})

test('Python sends what the contract’s example says, for every operation', async () => {
  arrived = []
  const names = Object.keys(TOKENS).map((name) => `${name} = "${name}"\n`)
  const head = `import json\nimport urllib.request\nBASE_URL = "${baseUrl}"\n${names.join('')}`
  const python = askForPython()
  await runProgram(python, ['-'], head + samples.map(({ sample }) => inPython(sample)).join(''))
  expect(arrived).toEqual(expected)
})

/** The shell reads each command as it would, and what it hands to curl is looked at. */
const CURL = `curl() { printf '%s\\0' "$@"; printf '\\1'; }\n`

function ofArguments(args: readonly string[]): Arrived {
  const after = (name: string) =>
    args.flatMap((one, index) => (args[index - 1] === name ? [one] : []))
  const header = (name: string) =>
    after('--header')
      .find((one) => one.startsWith(`${name}: `))
      ?.slice(name.length + 2)
  const [data] = after('--data')
  const address = args.find((one) => one.startsWith('http')) ?? ''
  return {
    request: `${after('--request')[0] ?? 'GET'} ${address.replace(baseUrl, '')}`,
    token: header('Authorization')?.replace('Bearer ', ''),
    key: header('Idempotency-Key'),
    body: data === undefined ? undefined : JSON.parse(data),
  }
}

test('curl is given the same', async () => {
  const script = CURL + samples.map(({ sample }) => inCurl(sample)).join('')
  const said = await runProgram('bash', ['-eu'], script)
  const calls = said.split('\u0001').slice(0, -1)
  expect(calls.map((call) => ofArguments(call.split('\0')))).toEqual(expected)
})

test('the SDK sends the same', async () => {
  arrived = []
  const wekeza = new Wekeza({
    baseUrl,
    clientId: 'app_demo',
    clientSecret: 'secret',
    logLevel: 'off',
    maxRetries: 0,
    fetch: async (request) =>
      request.url.endsWith('/oauth/token') ? Response.json(TOKEN) : fetch(request),
  })
  const names = {
    wekeza,
    customer: wekeza.withCustomer(TOKEN),
    staff: wekeza.withCustomer(TOKEN),
    developer: wekeza.withDeveloper(TOKEN),
    console: { log() {} },
  }
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const wrong: string[] = []
  for (const { id, sample } of samples.filter((one) => !one.sample.operation.streams)) {
    const before = arrived.length
    // The answer is empty on purpose: what a call makes of it is tested at the SDK.
    await new AsyncFunction(...Object.keys(names), inTypeScript(sample))(
      ...Object.values(names),
    ).catch(() => {})
    if (arrived.length === before) wrong.push(`${id} sends nothing`)
  }
  expect(wrong).toEqual([])
  const asked = expected.filter((_, index) => !samples[index]?.sample.operation.streams)
  expect(arrived.map(({ token: _, ...rest }) => rest)).toEqual(
    asked.map(({ token: _, ...rest }) => rest),
  )
})
