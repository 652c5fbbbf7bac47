import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CredentialsFile } from './credentials-file.ts'
import { refreshInTurn } from './refresh-in-turn.ts'

let folder: string
let file: CredentialsFile
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-refresh-'))
  file = new CredentialsFile(join(folder, 'credentials.json'), 'http://a', 'app_demo')
  file.update((kept) => ({ ...kept, login: { ...LOGIN, refresh_token: 'rt_1' } }))
})
afterEach(() => rmSync(folder, { recursive: true }))

const LOGIN = { consent_id: 'csn_1', customer_id: 'cus_wanjiru' }

/** A platform whose refresh tokens work once, and end everything when used twice. */
function platform() {
  const used: string[] = []
  const send = async (request: Request) => {
    const token = new URLSearchParams(await request.text()).get('refresh_token') ?? ''
    if (used.includes(token)) return Response.json({ error: 'invalid_grant' }, { status: 400 })
    used.push(token)
    const next = used.length + 1
    return Response.json({
      access_token: `at_${next}`,
      refresh_token: `rt_${next}`,
      expires_in: 300,
    })
  }
  return { used, send }
}

function refresh(token: string): Request {
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token })
  return new Request('http://a/oauth/token', { method: 'POST', body })
}

test('of many that refresh at the same time one does, and all get its tokens', async () => {
  const { used, send } = platform()
  const inTurn = refreshInTurn(() => file, send)
  const answers = await Promise.all([...Array(5)].map(async () => inTurn(refresh('rt_1'))))
  const tokens = await Promise.all(answers.map((answer) => answer.json()))
  expect(used).toEqual(['rt_1'])
  expect(tokens.map(({ access_token }) => access_token)).toEqual(Array(5).fill('at_2'))
})

test('new tokens are kept before the next has its turn', async () => {
  const { send } = platform()
  await refreshInTurn(() => file, send)(refresh('rt_1'))
  expect(file.read().login).toMatchObject({ ...LOGIN, access_token: 'at_2', refresh_token: 'rt_2' })
})

test('a refusal is passed on, and what is kept stays', async () => {
  const refuse = async () => Response.json({ error: 'invalid_grant' }, { status: 400 })
  const answer = await refreshInTurn(() => file, refuse)(refresh('rt_1'))
  expect(answer.status).toBe(400)
  expect(file.read().login?.refresh_token).toBe('rt_1')
})

test('what refreshes nothing that is kept goes straight through', async () => {
  const { used, send } = platform()
  await refreshInTurn(() => file, send)(refresh('rt_of_somebody_else'))
  expect(used).toEqual(['rt_of_somebody_else'])
})
