import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Consent } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { COMMANDS } from './commands.ts'
import { DeveloperScene, PASSWORD, SUBMISSION } from './testing/developer-scene.ts'
import { openReceiver, type Receiver } from './testing/receiver.ts'
import { BIN, bareEnv, ended, type Ran } from './testing/run-cli.ts'
import { PAYROLL, Scene } from './testing/scene.ts'
import { openWorld, type World } from './testing/world.ts'

const BROWSER = join(import.meta.dirname, 'testing/fake-browser.js')
const examples = Object.entries(COMMANDS).flatMap(([id, command]) =>
  (command as unknown as { examples: string[] }).examples.map((text) => [text, id] as const),
)

const ENDLESS = ['webhooks:listen', 'events:tail', 'logs:tail']
const STAYS_UP = ['sandbox:start', ...ENDLESS]

/** What the ids in examples stand for, by the command: each finds the thing that it wants, as it wants it. */
const IDS: Record<string, (scene: Scene, id: string, receiver: Receiver) => Promise<string>> = {
  csn_01k3m7q0r8e4x5v6: async (scene, id) => (await consentFor(id, scene)).id,
  pay_01k3m7q0r8e4x5v6: async (scene, id) =>
    (await scene.payment(id === 'payments:cancel' ? '2026-02-01' : undefined)).id,
  trf_01k3m7q0r8e4x5v6: async (scene) => (await scene.transfer()).id,
  txn_01k3m7q0r8e4x5v6: (scene) => scene.transactionId(),
  rfd_01k3m7q0r8e4x5v6: (scene) => scene.refundId(),
  blk_01k3m7q0r8e4x5v6: async (scene, id) =>
    (await scene.bulkPayment(id === 'bulk-payments:cancel' ? '2026-02-01' : undefined)).id,
  rvw_01k3m7q0r8e4x5v6: (scene) => scene.reviewId(),
  whk_01k3m7q0r8e4x5v6: (scene, _, receiver) => scene.webhookId(receiver),
  dlv_01k3m7q0r8e4x5v6: (scene, _, receiver) => scene.deliveryId(receiver),
  evt_01k3m7q0r8e4x5v6: (scene) => scene.eventId(),
  flt_01k3m7q0r8e4x5v6: (scene) => scene.faultId(),
}

function consentFor(id: string, scene: Scene): Promise<Pick<Consent, 'id'>> {
  if (id === 'bulk-payments:list')
    return scene.bulkPayment().then(({ consent_id }) => ({ id: consent_id }))
  if (id === 'funds:confirm') return scene.fundsConsent()
  if (id === 'me:consents:approve' || id === 'me:consents:reject') return scene.halfSigned()
  return id === 'sandbox:token' || id.startsWith('me:')
    ? scene.authorisedConsent()
    : scene.awaitingConsent()
}

interface Stage {
  readonly world: World
  readonly scene: Scene
  readonly developers: DeveloperScene
  readonly receiver: Receiver
}

/** The same of what belongs to a developer's organisation. */
const DEVELOPER_IDS: Record<string, (scene: DeveloperScene, id: string) => Promise<string>> = {
  org_01k3m7q0r8e4x5v6: (scene) => scene.organisationId(),
  dev_01k3m7q0r8e4x5v6: (scene) => scene.memberId(),
  app_01k3m7q0r8e4x5v6: applicationFor,
  s4f1k3m7q0r8e: (scene) => scene.secretId(),
  k4f1k3m7q0r8e: (scene) => scene.keyId(),
  inv_01k3m7q0r8e4x5v6: (scene) => scene.invoiceId(),
  glr_01k3m7q0r8e4x5v6: (scene, id) => scene.goLiveId(GO_LIVE_STAGES[id] ?? 'submitted'),
}

const GO_LIVE_STAGES: Record<string, Parameters<DeveloperScene['goLiveId']>[0]> = {
  'go-live:answer': 'more_information',
  'operations:go-live:approve': 'in_review',
  'operations:go-live:ask': 'in_review',
  'operations:go-live:reject': 'in_review',
}

async function applicationFor(scene: DeveloperScene, id: string): Promise<string> {
  if (id === 'operations:apps:reinstate') return scene.suspendedId()
  if (id === 'operations:apps:suspend') return (await scene.application('Soko stall')).id
  return (await (id.startsWith('keys:') ? scene.machine() : scene.application())).id
}

const SIGNED_IN =
  /^(organisations|apps|keys|billing|usage|go-live|developers:sign-out|operations:(go-live|apps))/

/** Whoever builds here, as the command wants to find them, and what it reads from files. */
async function preparedByDevelopers(example: string, id: string, stage: Stage): Promise<string> {
  const { developers, world } = stage
  const write = (file: string, text: string) =>
    writeFileSync(join(world.cwd, file), text, { mode: 0o600 })
  write('password.txt', `${PASSWORD}\n`)
  write('go-live.json', JSON.stringify(SUBMISSION))
  if (id === 'developers:confirm' || id === 'sandbox:mails') {
    write('token.txt', await developers.register())
  }
  if (id === 'developers:sign-in') await developers.confirm()
  if (SIGNED_IN.test(id) || example.includes('/v1/organisations')) await developers.signIn()
  let line = example
  if (line.includes('req_01k3m7q0r8e4x5v6')) {
    const asking = line.includes('--app') ? (await developers.application()).wekeza : undefined
    line = line.replaceAll('req_01k3m7q0r8e4x5v6', await developers.refusedId(asking))
  }
  for (const [placeholder, make] of Object.entries(DEVELOPER_IDS)) {
    if (line.includes(placeholder)) line = line.replaceAll(placeholder, await make(developers, id))
  }
  if (!/^operations:(go-live|apps|organisations:give-plan)/.test(id)) return line
  // A bank's staff see what is theirs: of this organisation, and not of the demo's.
  const { id: clientId, secret } = await developers.application()
  return `WEKEZA_CLIENT_ID=${clientId} WEKEZA_CLIENT_SECRET=${secret} ${line}`
}

async function inThisWorld(example: string, id: string, stage: Stage): Promise<string> {
  const { world, scene, receiver } = stage
  await scene.login()
  if (example.includes('payroll.csv')) writeFileSync(join(world.cwd, 'payroll.csv'), PAYROLL.csv)
  let line = (await preparedByDevelopers(example, id, stage))
    .replaceAll('http://127.0.0.1:4010', world.sandbox.baseUrl)
    .replaceAll('localhost:3000/webhooks/transaction', receiver.url)
  for (const [placeholder, make] of Object.entries(IDS)) {
    if (line.includes(placeholder))
      line = line.replaceAll(placeholder, await make(scene, id, receiver))
  }
  // The usual port may be somebody's on the machine that runs the tests.
  return id === 'sandbox:start' && !line.includes('--port') ? `${line} --port 0` : line
}

/** Runs a line as a shell does, with `wekeza` on its path; what stays up is stopped once it has said something. */
function runLine(
  line: string,
  { world: { cwd, env }, scene, developers }: Stage,
  staysUp: boolean,
): Promise<Ran> {
  const bin = join(cwd, 'bin')
  mkdirSync(bin)
  symlinkSync(BIN, join(bin, 'wekeza'))
  const path = `${bin}:${bareEnv().PATH}`
  const command = staysUp ? `exec ${line}` : line
  const child = spawn('sh', ['-c', command], {
    cwd,
    env: { ...bareEnv(), ...env, PATH: path, BROWSER },
  })
  child.stdin.end()
  /** Somebody asks something, so that there is something to follow. */
  async function ask(): Promise<void> {
    await developers.refusedId()
    if (line.includes('--app')) await developers.refusedId((await developers.application()).wekeza)
  }
  if (line.includes('--no-browser')) child.stderr.on('data', visit)
  if (staysUp) child.stderr.on('data', (said) => /Listening/.test(said) && scene.eventId())
  if (staysUp) child.stderr.on('data', (said) => /Following/.test(said) && ask())
  if (staysUp) child.stdout.once('data', () => setTimeout(() => child.kill('SIGINT'), 100))
  return ended(child)
}

/** What a customer does with an address that is printed. */
function visit(text: Buffer): void {
  const url = /http\S+\/oauth\/authorize\S+/.exec(String(text))?.[0]
  if (url) void fetch(url)
}

test.each(examples)('%s', async (example, id) => {
  const [world, receiver] = await Promise.all([openWorld(), openReceiver()])
  try {
    const stage = {
      world,
      scene: new Scene(world),
      developers: new DeveloperScene(world),
      receiver,
    }
    const line = await inThisWorld(example, id, stage)
    const { code, stdout, stderr } = await runLine(line, stage, STAYS_UP.includes(id))
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) })
    expect(stdout).not.toBe('')
    if (line.includes('--json')) expect(() => documentsOf(stdout, id)).not.toThrow()
  } finally {
    await world.close()
    await receiver.close()
  }
})

/** One document; of what goes on until it is stopped, one on each line. */
function documentsOf(stdout: string, id: string): unknown[] {
  const texts = ENDLESS.includes(id) ? stdout.trimEnd().split('\n') : [stdout]
  return texts.map((text) => JSON.parse(text))
}
