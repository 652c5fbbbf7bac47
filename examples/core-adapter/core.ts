import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { openBooks } from './books.ts'
import { accounts } from './people.ts'
import { protocol } from './protocol.ts'

/** Starts the core on PORT (4000). Its token is in CORE_TOKEN_FILE (core-token), and made if there is none. */
const port = Number(process.env.PORT ?? 4000)
const tokenFile = process.env.CORE_TOKEN_FILE ?? 'core-token'
if (!existsSync(tokenFile)) {
  writeFileSync(tokenFile, randomBytes(32).toString('base64url'), { mode: 0o600 })
}
const books = openBooks(accounts, () => new Date())
const app = protocol(books, readFileSync(tokenFile, 'utf8').trim())

serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, ({ port: taken }) => {
  process.stdout.write(
    `The core listens on http://127.0.0.1:${taken}, its token is in ${tokenFile}\n`,
  )
})
