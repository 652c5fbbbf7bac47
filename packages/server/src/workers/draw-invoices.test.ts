import { periodAt } from '@wekeza/bank'
import { type CountedCall, gatherUsage, openPlatformService } from '@wekeza/platform'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '../config/read-config.ts'
import { groundOf } from '../platform/manage-secrets.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { plantApplication } from '../testing/plant-application.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { otlpTracing } from '../tracing/otlp-tracing.ts'
import { startCollector } from '../tracing/testing/start-collector.ts'
import type { Tracing } from '../tracing/tracing.ts'
import { openMetering } from '../usage/open-metering.ts'
import { drawInvoices } from './draw-invoices.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const BANK = 'test_one'
const ORGANISATION = 'org_one'

const engines = { SQLite: async () => undefined, PostgreSQL: freshDatabase }

describe.each(Object.entries(engines))('on %s', { timeout: 60_000 }, (_name, urlOf) => {
  async function opened(tracing?: Tracing) {
    const databaseUrl = await urlOf()
    const dataDir = temporaryFolder()
    const platform = await openPlatform({ ...readConfig({}), dataDir, databaseUrl }, tracing)
    onTestFinished(() => platform.close())
    const store = platform.stores.platform
    const atMs = platform.wall.nowMs()
    const application = { id: 'app_one', organisationId: ORGANISATION, bankKey: BANK }
    await plantApplication(store, application, { atMs })
    const log = { note: () => {}, trouble: () => {} }
    const { folder } = platform
    const metering = await openMetering({ databaseUrl, folder, redis: undefined, log })
    onTestFinished(() => metering.close())
    const ports = { ...(await groundOf(platform)), store, publicUrl: 'http://127.0.0.1' }
    const { billing } = openPlatformService(ports)
    const faults: unknown[] = []
    const draw = () =>
      drawInvoices({
        ...{ banks: platform.banks, usage: metering.usage, store, billing },
        ...{ turns: platform.stores.turns, everyMs: 10, tracing, bankKeys: async () => [BANK] },
        onFault: (_key, cause) => faults.push(cause),
      })
    const invoices = () => store.invoices.ofOrganisation(ORGANISATION)
    return { platform, metering, draw, invoices, faults }
  }

  type Opened = Awaited<ReturnType<typeof opened>>

  async function called({ platform, metering }: Opened, calls: number): Promise<number> {
    const { bank } = await platform.banks.open(BANK)
    const call: CountedCall = {
      ...{ organisationId: ORGANISATION, applicationId: 'app_one', bankKey: BANK },
      ...{ operationId: 'listAccounts', status: 200, atMs: bank.clock.nowMs() },
      ...{ durationMs: 1, bytes: 10, costUnits: 1, replayed: false },
    }
    const gatherer = gatherUsage()
    for (let count = 0; count < calls; count += 1) gatherer.count(call)
    await metering.rows.add(gatherer.drain())
    return call.atMs
  }

  const advance = async ({ platform }: Opened, byMs: number) =>
    (await platform.banks.open(BANK)).testing?.clock.advance(byMs)

  test('a month is billed once it has ended in the time of the bank, once, whoever draws', async () => {
    const server = await opened()
    await called(server, 7)
    const drawing = [server.draw(), server.draw()]
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await server.invoices()).toEqual([])
    await advance(server, 32 * DAY_MS)
    await vi.waitFor(async () => expect((await server.invoices()).length).toBe(1), 20_000)
    await new Promise((resolve) => setTimeout(resolve, 200))
    for (const one of drawing) await one.stop()
    const [invoice, ...more] = await server.invoices()
    expect([more, server.faults]).toEqual([[], []])
    const units = invoice?.stretches.map((stretch) => stretch.units)
    expect([invoice?.bankKey, units]).toEqual([BANK, [7]])
  })

  test('a month ends at midnight in Nairobi, three hours before it does in London', async () => {
    const server = await opened()
    const { bank } = await server.platform.banks.open(BANK)
    const nowMs = bank.clock.nowMs()
    const midnightMs = periodAt(nowMs + 10 * MINUTE_MS, 'month').endMs
    await advance(server, midnightMs - nowMs - 5 * MINUTE_MS)
    await called(server, 3)
    const drawing = server.draw()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await server.invoices()).toEqual([])
    await advance(server, 6 * MINUTE_MS)
    await vi.waitFor(async () => expect((await server.invoices()).length).toBe(1), 20_000)
    await drawing.stop()
    const [invoice] = await server.invoices()
    expect(invoice?.stretches.map(({ units }) => units)).toEqual([3])
    expect((invoice?.issuedAtMs ?? 0) - midnightMs).toBeLessThan(5 * MINUTE_MS)
  })

  test('what draws invoices is a trace of its own, with what it does in the stores beneath it', async () => {
    const collector = await startCollector()
    const { url } = collector
    const tracing = otlpTracing({ url, headers: {}, ratio: 1, serviceName: 'bank' })
    const server = await opened(tracing)
    await called(server, 1)
    await advance(server, 32 * DAY_MS)
    const drawing = server.draw()
    await vi.waitFor(async () => expect((await server.invoices()).length).toBe(1), 20_000)
    await drawing.stop()
    await tracing.stop()
    const drawn = collector.spans.filter(({ name }) => name === 'draw invoices')
    expect(drawn).toMatchObject([{ parentSpanId: '', kind: 1, status: 0 }])
    const beneath = collector.spans.filter((span) => span.parentSpanId === drawn[0]?.spanId)
    const names = ['platform.invoices.ofOrganisation', 'billing.operations', 'platform.commit']
    expect(beneath.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
    expect(collector.text()).not.toMatch(/org_one|app_one/)
  })

  test('an invoice that stands is the same after the server that drew it has gone', async () => {
    const server = await opened()
    await called(server, 3)
    await advance(server, 32 * DAY_MS)
    const first = server.draw()
    await vi.waitFor(async () => expect((await server.invoices()).length).toBe(1), 20_000)
    await first.stop()
    const before = await server.invoices()
    const second = server.draw()
    await new Promise((resolve) => setTimeout(resolve, 300))
    await second.stop()
    expect(await server.invoices()).toEqual(before)
  })

  test('months that passed while nobody ran are drawn, each by itself; where nothing was, there is none', async () => {
    const server = await opened()
    await called(server, 1)
    await advance(server, 62 * DAY_MS)
    await called(server, 2)
    await advance(server, 31 * DAY_MS)
    const drawing = server.draw()
    await vi.waitFor(async () => expect((await server.invoices()).length).toBe(2), 20_000)
    await drawing.stop()
    const units = (await server.invoices()).map(({ stretches }) =>
      stretches.map((stretch) => stretch.units),
    )
    expect(units).toEqual([[2], [1]])
  })
})
