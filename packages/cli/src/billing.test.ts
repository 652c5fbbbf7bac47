import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { ChoosePlan } from './commands/billing/choose.ts'
import { DeveloperScene } from './testing/developer-scene.ts'
import { runCli } from './testing/run-cli.ts'
import { openWorld, type World } from './testing/world.ts'

/** What asks somebody at the terminal. */
interface Confirming {
  confirms(message: string): Promise<boolean>
}

let world: World
let scene: DeveloperScene
beforeEach(async () => {
  world = await openWorld()
  scene = new DeveloperScene(world)
})
afterEach(() => world.close())

const PACKAGE = join(import.meta.dirname, '..')
const path = (file: string) => join(world.cwd, file)

describe('usage', () => {
  test('counts what an application called, by operation and status', async () => {
    const { id, wekeza } = await scene.application()
    for (const _ of ['once', 'again']) await wekeza.sandbox.clock()
    await scene.refusedId(wekeza)
    const asked = ['usage', '--app', id, '--by', 'operation,status']
    const rows = await world.json<{ operation: string; status: number; calls: number }[]>(...asked)
    expect(rows).toContainEqual(
      expect.objectContaining({ operation: 'getClock', status: 200, calls: 2 }),
    )
    expect(rows).toContainEqual(expect.objectContaining({ operation: 'getConsent', status: 404 }))
  })

  test('of one application leaves out the others of its organisation', async () => {
    const [till, stall] = [await scene.application(), await scene.application('Soko stall')]
    await till.wekeza.sandbox.clock()
    await stall.wekeza.sandbox.clock()
    const rows = await world.json<{ application_id: string }[]>('usage', '--app', till.id)
    expect(rows.map(({ application_id }) => application_id)).toEqual([till.id])
  })

  test('is printed as a CSV whose days are told by their first moment', async () => {
    const { id, wekeza } = await scene.application()
    await wekeza.sandbox.clock()
    const { stdout } = await world.run('usage', '--all-apps', '--by', 'application', '--csv')
    const [head, row] = stdout.split('\n')
    expect(head).toBe(
      'from,application_id,operation,status,calls,units,bytes,errors,p50_ms,p95_ms,p99_ms',
    )
    expect(row).toMatch(new RegExp(`^2026-\\d\\d-\\d\\dT21:00:00.000Z,${id},,,1,`))
  })

  test('of a span that is too long says what to ask for', async () => {
    const { code, stderr } = await world.run('usage', '--per', 'minute', '--from', '2025-01-01')
    expect([code, stderr]).toEqual([3, expect.stringContaining('longer spans (--per day)')])
  })

  test('of the live bank is of an organisation', async () => {
    const { code, stderr } = await world.run('usage', '--live')
    expect([code, stderr]).toEqual([2, expect.stringContaining('--all-apps')])
  })
})

describe('a plan', () => {
  test('is listed with what it costs, includes and opens', async () => {
    const { stdout } = await world.run('billing', 'plans')
    expect(stdout).toMatch(/^free +0\.00 +0 +- +1,000 +0 %/m)
    expect(stdout).toMatch(/^growth +25,000\.00 +100,000 +0\.25 +none +20 %/m)
    expect(stdout).not.toContain('internal')
  })

  test('that costs more is had at once', async () => {
    await scene.signIn()
    const before = await world.run('billing', 'plan')
    expect(before.stdout).toMatch(/free, Free[\s\S]*0 of 1,000 calls/)
    const unasked = await world.run('billing', 'choose', 'growth')
    const price = 'Choose growth from today on, in Nairobi? Without tax: KES 25,000.00 a month'
    expect([unasked.code, unasked.stderr]).toEqual([2, expect.stringContaining(price)])
    expect((await world.run('billing', 'plan')).stdout).toContain('free, Free')
    await world.run('billing', 'choose', 'growth', '--yes')
    expect((await world.run('billing', 'plan')).stdout).toMatch(/growth, Growth[\s\S]*no limit/)
  })

  test('is given by the staff of the bank', async () => {
    const { id, secret } = await scene.application()
    const organisation = await scene.organisationId()
    const env = { ...world.env, WEKEZA_CLIENT_ID: id, WEKEZA_CLIENT_SECRET: secret }
    const give = ['operations', 'organisations', 'give-plan', organisation, 'growth']
    expect((await runCli(give, { cwd: world.cwd, env })).code).toBe(0)
    expect((await world.run('billing', 'plan')).stdout).toContain('growth, Growth')
  })

  test('is chosen by a yes at the terminal, and by nothing else', async () => {
    await scene.signIn()
    for (const [name, value] of Object.entries(world.env)) vi.stubEnv(name, value)
    const answers = vi.spyOn(ChoosePlan.prototype as unknown as Confirming, 'confirms')
    const shown = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    onTestFinished(() => {
      vi.unstubAllEnvs()
      answers.mockRestore()
      shown.mockRestore()
    })
    const choose = async (yes: boolean) => {
      answers.mockResolvedValue(yes)
      await ChoosePlan.run(['growth', '--quiet'], PACKAGE)
      return (await world.run('billing', 'plan')).stdout
    }
    expect(await choose(false)).toContain('free, Free')
    expect(await choose(true)).toContain('growth, Growth')
  })

  test.each([
    ['nothing_like_it', 'wekeza billing plans'],
    ['internal', 'the bank gives this one itself'],
  ])('%s is refused with what to do', async (plan, next) => {
    await scene.signIn()
    const { code, stderr } = await world.run('billing', 'choose', plan)
    expect([code, stderr]).toEqual([3, expect.stringContaining(next)])
  })
})

describe('an invoice', () => {
  test('is listed with its month and what it comes to', async () => {
    const id = await scene.invoiceId()
    const { total } = await world.json<{ total: { amount: string } }>('billing', 'invoice', id)
    const { stdout } = await world.run('billing', 'invoices')
    expect(stdout).toMatch(new RegExp(`^${id} .*2026-01.* ${total.amount}`, 'm'))
  })

  test('as a file is what the platform drew, byte for byte', async () => {
    const id = await scene.invoiceId()
    const invoice = ['billing', 'invoice', id, '--format', 'csv']
    const { code } = await world.run(...invoice, '--output', 'january.csv')
    expect(code).toBe(0)
    const { content } = await world.json<{ content: string }>(...invoice)
    expect(readFileSync(path('january.csv'), 'utf8')).toBe(content)
  })

  test('comes to what its simulation came to', async () => {
    const id = await scene.invoiceId()
    const drawn = await world.json<{ month: string }>('billing', 'invoice', id)
    const simulated = await world.json('billing', 'simulate', '--month', drawn.month)
    const { lines, total } = drawn as { lines?: unknown; total?: unknown }
    expect(simulated).toMatchObject({ lines, total })
    expect(drawn).toMatchObject({ issuer: { name: 'Wekeza Open Platform' } })
    expect(lines).not.toEqual([])
  })

  test('is printed as no PDF, and written as none by a sandbox', async () => {
    const id = await scene.invoiceId()
    const pdf = ['billing', 'invoice', id, '--format', 'pdf']
    const printed = await world.run(...pdf)
    expect([printed.code, printed.stderr]).toEqual([2, expect.stringContaining('--output')])
    const kept = await world.run(...pdf, '--output', 'january.pdf')
    expect([kept.code, kept.stderr]).toEqual([3, expect.stringContaining('--format csv')])
    expect(existsSync(path('january.pdf'))).toBe(false)
  })

  test('that there is none of leads to those that there are', async () => {
    await scene.signIn()
    const { code, stderr } = await world.run('billing', 'invoice', 'inv_00000000000000000')
    expect([code, stderr]).toEqual([3, expect.stringContaining('wekeza billing invoices')])
  })
})

test('a statement is of a month at the test bank, unless the live one is asked for', async () => {
  await scene.signIn()
  const asked = ['billing', 'statement', '--month', '2026-01']
  const nothing = { month: '2026-01', fees: { amount: '0.00' }, lines: [] }
  expect(await world.json(...asked)).toMatchObject({ ...nothing, environment: 'test' })
  expect(await world.json(...asked, '--live')).toMatchObject({ ...nothing, environment: 'live' })
})

test('how the platform does is told of each organisation, and of the applications that call most', async () => {
  await world.run('consents', 'list')
  const { stdout } = await world.run('operations', 'insight')
  expect(stdout).toMatch(/^org_demo +[1-9]/m)
  expect(stdout).toMatch(/^app_demo +[1-9]/m)
})

test('a month that has not begun is refused with one that has', async () => {
  await scene.signIn()
  for (const command of ['simulate', 'statement']) {
    const { code, stderr } = await world.run('billing', command, '--month', '2031-01')
    expect([code, stderr]).toEqual([3, expect.stringContaining('--month 2026-01')])
  }
})
