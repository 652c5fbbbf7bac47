import { connect } from 'node:net'
import { operations } from '@wekeza/contract'

/** Texts that are planted where secrets and people's data come in, to be looked for where they must not be. */
export const CANARIES = {
  bearer: 'canary-bearer-q7Zk2mVx9TfLw3',
  query: 'canary-query-h5Rb8nYc4JdPs6',
  header: 'canary-header-w2Gt6kQz8MvXa9',
  agent: 'canary-agent-b3Fy7pLd5NcHr4',
  cookie: 'canary-cookie-t9Sj4vKm6WqZg2',
  body: 'canary-body-x8Dn3cRf7TbLk5',
  form: 'canary-form-m6Hv9zPw2YgJs8',
  password: 'canary-password-k4Qx7rBt3VnCd6',
  path: 'canary-path-f2Lm8sGw5ZhXy9',
  key: 'canary-key-r5Tb3jNq9KvPc7',
  /** goes back to whoever sent it, and nowhere else: an interaction id, an unknown parameter's name, a path in a form */
  echoed: 'canary-echoed-n3Wp6dLh8XsFt2',
} as const

const HEADERS = {
  'user-agent': CANARIES.agent,
  referer: `https://evil.example/?code=${CANARIES.header}`,
  cookie: `__Host-cus_session=${CANARIES.cookie}; cus_session=${CANARIES.cookie}`,
  'x-request-id': CANARIES.header,
  'x-fapi-interaction-id': CANARIES.echoed,
  traceparent: CANARIES.header,
  'x-api-key': CANARIES.header,
  'x-forwarded-for': CANARIES.header,
  dpop: CANARIES.header,
}
const QUERY = `access_token=${CANARIES.query}&limit=${CANARIES.query}&cursor=${CANARIES.query}&${CANARIES.echoed}=1`
const BODY = {
  kind: CANARIES.body,
  client_secret: CANARIES.body,
  [CANARIES.body]: CANARIES.body,
  reference: `${CANARIES.body}\u0000`,
  payee: { account_number: CANARIES.body },
  amount: { amount: CANARIES.body, currency: CANARIES.body },
}

/** What was answered to a request that must not be believed. */
export interface Refusal {
  readonly request: string
  readonly status: number
  readonly text: string
}

/**
 * Sends requests of every family, well formed and not, with canaries in every place where something can stand.
 * @param tokens what is presented beside the canary: tokens and keys that the server takes
 */
export async function sendCanaries(url: string, tokens: readonly string[]): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  const send = async (path: string, init: RequestInit) => {
    const answer = await fetch(`${url}${path}`, { redirect: 'manual', ...init })
    const request = `${init.method} ${path.split('?')[0]}`
    refusals.push({ request, status: answer.status, text: await wholeOf(answer) })
  }
  for (const token of [CANARIES.bearer, ...tokens]) await sendOperations(send, token)
  await sendForms(send)
  for (const text of malformed(tokens[0] ?? '')) refusals.push(await sendRaw(url, text))
  return refusals
}

type Send = (path: string, init: RequestInit) => Promise<void>

/** Headers too: what is wrong is said there as well. */
async function wholeOf(answer: Response): Promise<string> {
  return `${[...answer.headers].join('\n')}\n\n${await answer.text()}`
}

async function sendOperations(send: Send, token: string): Promise<void> {
  for (const { method, path, takesBody } of Object.values(operations)) {
    const known = path.replaceAll(/\{[^}]+\}/g, CANARIES.path)
    const headers = {
      ...HEADERS,
      authorization: `Bearer ${token}`,
      'idempotency-key': `${CANARIES.key}-${Math.random()}`,
      'content-type': 'application/json',
    }
    await send(`${known}?${QUERY}`, { method, headers, ...(takesBody && bodyOf(BODY)) })
    if (takesBody) {
      await send(known, { method, headers, body: `{"${CANARIES.body}": ${CANARIES.body}` })
    }
  }
}

const bodyOf = (body: object) => ({ body: JSON.stringify(body) })

const FORM_NAMES = [
  'client_id',
  'client_secret',
  'code',
  'refresh_token',
  'code_verifier',
  'token',
  'assertion',
  'client_assertion',
  'client_assertion_type',
  'device_code',
  'id_token_hint',
  'request',
  'request_uri',
]

async function sendForms(send: Send): Promise<void> {
  const paths = ['token', 'revoke', 'introspect', 'par', 'device-authorization', 'userinfo']
  const grants = ['client_credentials', 'authorization_code', 'refresh_token', CANARIES.form]
  const basic = `Basic ${btoa(`app_demo:${CANARIES.form}`)}`
  for (const path of paths) {
    for (const grant_type of grants) {
      const body = new URLSearchParams({ grant_type, redirect_uri: `https://${CANARIES.form}/` })
      const known = new URLSearchParams({ ...Object.fromEntries(body), code: CANARIES.form })
      known.set('refresh_token', CANARIES.form)
      await send(`/oauth/${path}`, {
        method: 'POST',
        headers: { ...HEADERS, authorization: basic },
        body: known,
      })
      for (const name of FORM_NAMES) body.set(name, CANARIES.form)
      await send(`/oauth/${path}?${QUERY}`, { method: 'POST', headers: HEADERS, body })
    }
  }
  for (const path of ['authorize', 'end-session', 'jwks', CANARIES.path]) {
    const query = FORM_NAMES.map((name) => `${name}=${CANARIES.query}`).join('&')
    await send(`/oauth/${path}?${query}`, { method: 'GET', headers: HEADERS })
  }
  const signIn = { csrf: CANARIES.form, username: CANARIES.form, password: CANARIES.password }
  for (const step of ['sign-in', 'code', 'decide']) {
    await send(`/interaction/${CANARIES.echoed}/${step}`, {
      method: 'POST',
      headers: HEADERS,
      body: new URLSearchParams({ ...signIn, code: CANARIES.form }),
    })
  }
}

/** What no client library sends. */
function malformed(token: string): string[] {
  const end = 'connection: close\r\n\r\n'
  return [
    `${CANARIES.path}\r\n\r\n`,
    `GET /%zz?access_token=${CANARIES.query} HTTP/1.1\r\nhost: ${CANARIES.header}\r\nauthorization: Bearer ${token}\r\n${end}`,
    `GET //${CANARIES.path}/..%2f HTTP/1.1\r\nhost: [${CANARIES.header}\r\n${end}`,
    `GET /v1/accounts HTTP/1.1\r\nhost: a\r\nauthorization: ${CANARIES.bearer} ${token}\r\n${end}`,
    `GET /v1/accounts HTTP/1.1\r\nhost: a\r\n${CANARIES.header}\r\n${end}`,
    `POST /oauth/token HTTP/1.1\r\nhost: a\r\nauthorization: Basic ${CANARIES.form}\r\ncontent-length: 5\r\n${end}${CANARIES.form}`,
    `POST /v1/payments HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\nauthorization: Bearer ${token}\r\n${end}zz\r\n${CANARIES.body}`,
    `GET /v1/${'x'.repeat(20_000)}${CANARIES.path} HTTP/1.1\r\nhost: a\r\n${end}`,
  ]
}

function sendRaw(url: string, text: string): Promise<Refusal> {
  const { port, hostname } = new URL(url)
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.setTimeout(2_000, () => socket.destroy())
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)
      resolve({ request: text.slice(0, 40), status, text: answer })
    })
  })
}
