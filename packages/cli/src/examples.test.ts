import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Consent } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { COMMANDS } from './commands.ts'
import { BIN, bareEnv, ended, type Ran } from './testing/run-cli.ts'
import { PAYROLL, Scene } from './testing/scene.ts'
import { openWorld, type World } from './testing/world.ts'

const BROWSER = join(import.meta.dirname, 'testing/fake-browser.js')
const examples = Object.entries(COMMANDS).flatMap(([id, command]) =>
  (command as unknown as { examples: string[] }).examples.map((text) => [text, id] as const),
)

/** What the ids in examples stand for, by the command: each finds the thing that it wants, as it wants it. */
const IDS: Record<string, (scene: Scene, id: string) => Promise<string>> = {
  csn_01k3m7q0r8e4x5v6: async (scene, id) => (await consentFor(id, scene)).id,
  pay_01k3m7q0r8e4x5v6: async (scene, id) =>
    (await scene.payment(id === 'payments:cancel' ? '2026-02-01' : undefined)).id,
  trf_01k3m7q0r8e4x5v6: async (scene) => (await scene.transfer()).id,
  txn_01k3m7q0r8e4x5v6: (scene) => scene.transactionId(),
  rfd_01k3m7q0r8e4x5v6: (scene) => scene.refundId(),
  blk_01k3m7q0r8e4x5v6: async (scene, id) =>
    (await scene.bulkPayment(id === 'bulk-payments:cancel' ? '2026-02-01' : undefined)).id,
  rvw_01k3m7q0r8e4x5v6: (scene) => scene.reviewId(),
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

async function inThisWorld(example: string, id: string, world: World): Promise<string> {
  const scene = new Scene(world)
  await scene.login()
  if (example.includes('payroll.csv')) writeFileSync(join(world.cwd, 'payroll.csv'), PAYROLL.csv)
  let line = example.replaceAll('http://127.0.0.1:4010', world.sandbox.baseUrl)
  for (const [placeholder, make] of Object.entries(IDS)) {
    if (line.includes(placeholder)) line = line.replaceAll(placeholder, await make(scene, id))
  }
  // The usual port may be somebody's on the machine that runs the tests.
  return id === 'sandbox:start' && !line.includes('--port') ? `${line} --port 0` : line
}

/** Runs a line as a shell does, with `wekeza` on its path; what stays up is stopped once it has said something. */
function runLine(line: string, { cwd, env }: World, staysUp: boolean): Promise<Ran> {
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
  if (line.includes('--no-browser')) child.stderr.on('data', visit)
  if (staysUp) child.stdout.once('data', () => setTimeout(() => child.kill('SIGINT'), 100))
  return ended(child)
}

/** What a customer does with an address that is printed. */
function visit(text: Buffer): void {
  const url = /http\S+\/oauth\/authorize\S+/.exec(String(text))?.[0]
  if (url) void fetch(url)
}

test.each(examples)('%s', async (example, id) => {
  const world = await openWorld()
  try {
    const line = await inThisWorld(example, id, world)
    const { code, stdout, stderr } = await runLine(line, world, id === 'sandbox:start')
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) })
    expect(stdout).not.toBe('')
    if (line.includes('--json')) expect(() => JSON.parse(stdout)).not.toThrow()
  } finally {
    await world.close()
  }
})
