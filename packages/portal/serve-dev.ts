import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { readConfig } from '../server/src/config/read-config.ts'
import { openPlatform } from '../server/src/platform/open-platform.ts'
import { seedDemo } from '../server/src/platform/seed-demo.ts'
import { startServer } from '../server/src/start-server.ts'

/**
 * For whoever writes pages: a real server over a fresh seeded folder, and the app built anew at each change.
 * `PORT=8090 node packages/portal/serve-dev.ts`; reload the page after a change. Ctrl-C ends it, and the folder goes.
 */
const say = (text: string) => process.stdout.write(`${text}\n`)
const dataDir = mkdtempSync(join(tmpdir(), 'wekeza-portal-'))
const credentialsFile = join(dataDir, 'credentials.json')
const { PORT = '8090', WEKEZA_WEB_DIR } = process.env
const config = { ...readConfig({ PORT, ...(WEKEZA_WEB_DIR && { WEKEZA_WEB_DIR }) }), dataDir }

const platform = await openPlatform(config)
await seedDemo(platform, { baseUrl: 'http://127.0.0.1', credentialsFile, people: true })
await platform.close()
const server = await startServer(config, {
  logFile: join(dataDir, 'server.log'),
  tellMail: () => {},
})
const { developer, staff } = JSON.parse(readFileSync(credentialsFile, 'utf8'))
say(`${server.localUrl}
developer ${developer.email} ${developer.password}
staff     ${staff.username} ${staff.password} ${staff.code}
customer  wanjiru karibu 123456
log       ${join(dataDir, 'server.log')}`)

// What was built keeps no compressed twin here: the server must not answer with the one of before.
const watching = await build({
  configFile: join(import.meta.dirname, 'vite.config.ts'),
  logLevel: 'warn',
  build: { watch: {}, outDir: WEKEZA_WEB_DIR || 'dist' },
})
if ('on' in watching) {
  watching.on('event', ({ code }) => {
    if (code === 'END') say(`built ${new Date().toLocaleTimeString('en-KE')}`)
  })
}

process.once('SIGINT', async () => {
  if ('close' in watching) await watching.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
  process.exit(0)
})
