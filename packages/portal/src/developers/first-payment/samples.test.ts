import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Wekeza } from '@wekeza/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileServer } from '../../../../server/src/testing/test-server.ts'
import { askForPython } from '../../../documentation/testing/ask-for-python.ts'
import { setUp } from '../snippets/set-up.ts'
import type { InLanguages } from '../snippets/snippets.tsx'
import { approvalSample, consentSample, paymentSample, tokenSample } from './samples.ts'

let server: Awaited<ReturnType<typeof fileServer>>
let id = ''
let secret = ''
beforeAll(async () => {
  server = await fileServer()
  const [first] = server.clients
  id = first?.client_id ?? ''
  secret = first?.client_secret ?? ''
})
afterAll(() => server.stop())

const scopes = ['consents.manage', 'sandbox.manage']
type Language = 'curl' | 'TypeScript' | 'Python'

/** The examples one after the other, as a reader would paste them; the consent's id is told in between. */
async function follow(language: Language, runs: (code: string) => Promise<string>) {
  const { localUrl } = server
  const begin = setUp(localUrl, id, scopes)[language] ?? ''
  const of = (sample: InLanguages) => sample[language] ?? ''
  const asked = await runs([begin, of(consentSample(`ask-${language}`))].join('\n'))
  const consentId = /csn_\w+/.exec(asked)?.[0] ?? ''
  const rest = [
    approvalSample(consentId),
    tokenSample(consentId),
    paymentSample(consentId, `pay-${language}`),
  ]
  return runs([begin, ...rest.map(of)].join('\n'))
}

/** Runs a program beside the server, which is in this process and must go on answering. */
async function run(program: string, code: string): Promise<string> {
  const env = { ...process.env, WEKEZA_CLIENT_SECRET: secret }
  return (await promisify(execFile)(program, ['-c', code], { env })).stdout
}

test('the examples by curl pay', async () => {
  expect(await follow('curl', (code) => run('sh', code))).toContain('"status":"settled"')
})

test('the examples in Python pay', async () => {
  const python = askForPython()
  const paid = await follow('Python', (code) => run(python, `${code}\nprint(json.dumps(answer))`))
  expect(paid).toContain('"status": "settled"')
})

test('the examples in TypeScript pay', async () => {
  const paid = await follow('TypeScript', async (code) => {
    // Each example keeps what it got as `answer`: pasted one after the other they would clash, and in blocks they do not.
    const lines = code
      .replace(/^import .*$/m, '')
      .replaceAll('const answer', 'var answer')
      .replace('process.env.WEKEZA_CLIENT_SECRET', JSON.stringify(secret))
    const program = new Function('Wekeza', `return (async () => { ${lines}\nreturn answer })()`)
    return JSON.stringify(await program(Wekeza))
  })
  expect(paid).toContain('"status":"settled"')
})
