// npm start: set-up, a seeded platform on an embedded SQLite file, one payment for all to see, and it stays up.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { giveUp, ROOT, workspaceEnv, workspaceNode } from './machine.mjs'
import { setup } from './setup.mjs'

const port = process.env.PORT ?? '8080'
const dataDir = resolve(ROOT, process.env.WEKEZA_DATA_DIR ?? '.wekeza')
const credentialsFile = join(dataDir, 'demo-credentials.json')
const logFile = join(dataDir, 'server.log')
const env = { ...workspaceEnv(), PORT: port, WEKEZA_DATA_DIR: dataDir }
const server = join(ROOT, 'packages/server/src/main.ts')
const SAME_SIGNAL_MS = 1000
const say = (text) => process.stdout.write(`${text}\n`)

setup()
seed()
const platform = spawn(workspaceNode(), [server, 'start'], {
  cwd: ROOT,
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
  // A group of its own: what a terminal sends to all is brought to it once, by us.
  detached: true,
})
const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 })
platform.stdout.pipe(log)
handSignalsOn()
const logged = once(log, 'close')
// Its last line is in the file later than it has ended.
platform.on('close', (code) => logged.then(() => process.exit(code ?? 0)))
const baseUrl = await ready()
const { client_id, client_secret } = useCredentials(baseUrl)
showPayment()
say(nextThings())

/** A second seed changes nothing, so that a second start keeps the data. */
function seed() {
  const args = [server, 'seed', '--credentials-file', credentialsFile]
  const { status } = spawnSync(workspaceNode(), args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** One Ctrl-C arrives twice, from the terminal and from npm; a second one would end the platform at once. */
function handSignalsOn() {
  let sentAtMs = Number.NEGATIVE_INFINITY
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (Date.now() - sentAtMs < SAME_SIGNAL_MS) return
      sentAtMs = Date.now()
      platform.kill('SIGTERM')
    })
  }
}

/** Waits for the line of the log that tells where the server listens; the log goes on in a file. */
function ready() {
  return new Promise((found) => {
    let text = ''
    platform.stdout.on('data', function look(chunk) {
      text += chunk
      const url = /"happening":"started","url":"([^"]+)"/.exec(text)?.[1]
      if (!url) return
      platform.stdout.off('data', look)
      found(url)
    })
  })
}

/** Leaves the demo client where the command line looks for it: .wekeza/cli.json of this checkout. */
function useCredentials(url) {
  const [demo, other] = JSON.parse(readFileSync(credentialsFile, 'utf8')).applications
  mkdirSync(join(ROOT, '.wekeza'), { recursive: true })
  const file = join(ROOT, '.wekeza/cli.json')
  const project = {
    base_url: url,
    client_id: demo.client_id,
    client_secret: demo.client_secret,
    // The behaviour suite shows with it that one application never sees what is the other's.
    other_client_id: other.client_id,
    other_client_secret: other.client_secret,
  }
  writeFileSync(file, `${JSON.stringify(project, null, 2)}\n`, { mode: 0o600 })
  return demo
}

/** One real consented payment, by the same commands that anybody would type. */
function showPayment() {
  const config = mkdtempSync(join(tmpdir(), 'wekeza-demo-'))
  const demo = {
    ...env,
    WEKEZA_BASE_URL: baseUrl,
    WEKEZA_CLIENT_ID: client_id,
    WEKEZA_CLIENT_SECRET: client_secret,
    WEKEZA_CONFIG_DIR: config,
    // What is shown here is over in a minute, and needs no key in anybody's keychain.
    WEKEZA_INSECURE_STORAGE: '1',
  }
  const balance = ['accounts', 'balance', 'acc_wanjiru_current']
  const payment = [
    'payments',
    'create',
    '--from',
    'acc_wanjiru_current',
    '--to',
    '0110000021',
    '--to-name',
    'Baraka Traders Ltd',
    '--amount',
    '1250.00',
    '--reference',
    'First payment',
    '--auto-approve',
    '--as',
    'wanjiru',
  ]
  try {
    wekeza(['auth', 'login', '--as', 'wanjiru'], demo, false)
    say('\nWanjiru pays Baraka Traders KES 1,250.00, with a consent that she gave:\n')
    for (const args of [balance, payment, balance]) {
      say(`$ wekeza ${args.map(quoted).join(' ')}`)
      wekeza(args, demo, true)
    }
  } finally {
    rmSync(config, { recursive: true, force: true })
  }
}

function wekeza(args, environment, shown) {
  const bin = join(ROOT, 'packages/cli/bin/run.js')
  const { status } = spawnSync(workspaceNode(), [bin, ...args], {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', shown ? 'inherit' : 'ignore', shown ? 'inherit' : 'ignore'],
  })
  if (status === 0) return
  platform.kill('SIGTERM')
  giveUp(`\`wekeza ${args.join(' ')}\` ended with ${status}; what is above says why.`)
}

function quoted(word) {
  return /\s/.test(word) ? `"${word}"` : word
}

/** Who else can sign in; on a platform with a live bank there is nobody whom everybody knows. */
function people() {
  const { developer, staff } = JSON.parse(readFileSync(credentialsFile, 'utf8'))
  return [
    developer && `developer  ${developer.email}, password ${developer.password}`,
    staff && `staff      ${staff.username}, password ${staff.password}, code ${staff.code}`,
  ]
    .filter(Boolean)
    .map((line) => `${line}\n`)
    .join('')
}

function nextThings() {
  return `
ready      ${baseUrl}
docs       ${baseUrl}/docs
contract   ${baseUrl}/openapi.json
sign-in    ${baseUrl}/.well-known/openid-configuration
client     ${client_id}, secret in .wekeza/cli.json (the command line finds it there)
customer   wanjiru, password karibu, code 123456
${people()}log        ${logFile}

Try next, in another terminal:
  npx pnpm wekeza auth login --as wanjiru
  npx pnpm wekeza accounts list
  npx pnpm wekeza accounts transactions acc_wanjiru_current
  npx pnpm wekeza sandbox personas
Ctrl-C stops it; the data stays in ${dataDir}.`
}
