import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Authorisation, type CustomerTokens, isWekezaError, Wekeza } from '@wekeza/sdk'

// Where and as whom: WEKEZA_BASE_URL, WEKEZA_CLIENT_ID and WEKEZA_CLIENT_SECRET.
const wekeza = new Wekeza()
const port = Number(process.env.PORT ?? 3000)
const redirectUri = `http://127.0.0.1:${port}/callback`
const scopes = ['openid', 'offline_access', 'accounts.read']

/** What is known of a browser, by its cookie. A real application keeps this in its database. */
interface Session {
  visit?: Omit<Authorisation, 'url'>
  tokens?: CustomerTokens
}
const sessions = new Map<string, Session>()

/** 1. Send the customer to the bank, and keep what binds their return to this browser. */
async function signIn(session: Session, response: ServerResponse): Promise<void> {
  const { url, ...visit } = await wekeza.oauth.authorisation({ scopes, redirectUri })
  session.visit = visit
  response.writeHead(303, { location: url }).end()
}

/** 2. Take what they come back with. State and issuer are checked first, and each visit counts once. */
async function comeBack(session: Session, callbackUrl: string, response: ServerResponse) {
  const { visit } = session
  delete session.visit
  if (!visit) return void response.writeHead(303, { location: '/' }).end()
  session.tokens = await wekeza.oauth.exchange({ callbackUrl, redirectUri, ...visit })
  response.writeHead(303, { location: '/accounts' }).end()
}

/** 3. Call for the customer. Tokens are read before each call, and written when they were refreshed. */
async function showAccounts(session: Session, response: ServerResponse): Promise<void> {
  const customer = wekeza.withCustomer({
    read: () => session.tokens ?? null,
    write(tokens) {
      session.tokens = tokens
    },
  })
  const { data } = await customer.accounts.list()
  const lines = data.map(({ id, type, currency }) => `${id} ${type} ${currency}`)
  response.writeHead(200, { 'content-type': 'text/plain' }).end(`${lines.join('\n')}\n`)
}

function sessionOf({ headers }: IncomingMessage, response: ServerResponse): Session {
  const id = /\bsession=([\w-]+)/.exec(headers.cookie ?? '')?.[1] ?? ''
  const known = sessions.get(id)
  if (known) return known
  const fresh = { id: crypto.randomUUID(), session: {} }
  sessions.set(fresh.id, fresh.session)
  response.setHeader('set-cookie', `session=${fresh.id}; Path=/; HttpOnly; SameSite=Lax`)
  return fresh.session
}

const server = createServer(async (request, response) => {
  const session = sessionOf(request, response)
  const path = request.url ?? '/'
  try {
    if (path === '/accounts') await showAccounts(session, response)
    else if (path.startsWith('/callback?')) await comeBack(session, path, response)
    else await signIn(session, response)
  } catch (error) {
    if (!isWekezaError(error)) throw error
    // Every message ends with what to do next, and holds nothing secret.
    response.writeHead(502, { 'content-type': 'text/plain' }).end(`${error.message}\n`)
  }
})
server.listen(port, '127.0.0.1', () => console.log(`Open http://127.0.0.1:${port}`))
