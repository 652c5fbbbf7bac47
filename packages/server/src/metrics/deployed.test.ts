import { execFile, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { parse } from 'yaml'
import { ROOMS } from '../logging/rooms.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { applicationToken, call, testServer } from '../testing/test-server.ts'
import { createMetrics } from './create-metrics.ts'
import { serveMetrics } from './serve-metrics.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const PROMETHEUS = join(ROOT, 'deploy/prometheus')
const RULES = join(PROMETHEUS, 'alerts.yml')
const DASHBOARD = join(ROOT, 'deploy/grafana/dashboards/wekeza.json')

const run = promisify(execFile)
const found = (command: string) =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  )
const INSTALLED = (await found('promtool')) && (await found('prometheus'))
const WHERE = 'Debian has promtool and prometheus in its package prometheus'

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly annotations: { readonly runbook: string }
}

const rules: Rule[] = parse(readFileSync(RULES, 'utf8')).groups.flatMap(
  ({ rules }: { rules: Rule[] }) => rules,
)

interface Panel {
  readonly id: number
  readonly type: string
  readonly title: string
  readonly datasource: object
  readonly gridPos: {
    readonly x: number
    readonly y: number
    readonly w: number
    readonly h: number
  }
  readonly targets: readonly { readonly refId: string; readonly expr: string }[]
}

const dashboard = JSON.parse(readFileSync(DASHBOARD, 'utf8'))
const panels: readonly Panel[] = dashboard.panels
/** Grafana's, into which every panel must fit. */
const GRID_COLUMNS = 24

const named = (expression: string) =>
  [...expression.matchAll(/\b(wekeza|nodejs|process)_\w+/g)].map(([name]) => name)

const SCRAPED = { timeout: 30_000, interval: 250 }

const LOSSES = { lostCalls: () => 0, droppedRequests: () => 0, droppedSpans: () => 0 }

let served: ReadonlySet<string>

beforeAll(async () => {
  const backlog = async () => ({ eventsWaiting: 0, deliveriesDue: 0 })
  const metrics = createMetrics({ backlog, ...LOSSES })
  const text = await metrics.render()
  const families = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)]
  const parts = (name: string, type: string) =>
    type === 'histogram' ? ['_bucket', '_sum', '_count'].map((part) => name + part) : [name]
  served = new Set(families.flatMap(([, name = '', type = '']) => parts(name, type)))
})

test.each(rules)('the alert $alert reads numbers that there are', ({ expr }) => {
  expect(named(expr).filter((name) => !served.has(name))).toEqual([])
})

test.each(panels)('the panel "$title" reads numbers that there are', ({ targets }) => {
  const names = targets.flatMap(({ expr }) => named(expr))
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !served.has(name))).toEqual([])
})

test('the dashboard is what Grafana reads: each panel in a place of its own, asking the source that was chosen', () => {
  expect(dashboard).toMatchObject({ uid: 'wekeza', schemaVersion: expect.any(Number) })
  expect(dashboard.templating.list).toMatchObject([{ name: 'datasource', query: 'prometheus' }])
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
  const taken = new Set<string>()
  for (const { type, datasource, gridPos, targets } of panels) {
    expect(type).toBe('timeseries')
    // biome-ignore lint/suspicious/noTemplateCurlyInString: so Grafana writes its variables
    expect(datasource).toEqual({ type: 'prometheus', uid: '${datasource}' })
    expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length)
    const { x, y, w, h } = gridPos
    expect(x + w).toBeLessThanOrEqual(GRID_COLUMNS)
    for (let cell = 0; cell < w * h; cell += 1) {
      const place = `${x + (cell % w)} ${y + Math.floor(cell / w)}`
      expect(taken).not.toContain(place)
      taken.add(place)
    }
  }
})

test.each(rules)(
  'somebody who is woken up by $alert reads what to do',
  ({ alert, annotations }) => {
    const [file = '', anchor] = annotations.runbook.split('#')
    const text = readFileSync(join(ROOT, file), 'utf8')
    expect(text).toMatch(new RegExp(`^## ${alert}$`, 'm'))
    expect(anchor).toBe(alert.toLowerCase())
  },
)

test('rooms that alerts, their incidents and the pages name are rooms that there are', () => {
  const pages = ['docs/operating/alerts.md', 'docs/operating/observe.md']
  const files = [
    RULES,
    join(PROMETHEUS, 'alerts.test.yml'),
    ...pages.map((page) => join(ROOT, page)),
  ]
  const texts = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const rooms = [...texts.matchAll(/where(?:=|":)"([^"…]+)"/g)].map(([, room = '']) => room)
  expect(rooms.length).toBeGreaterThan(5)
  expect(rooms.filter((room) => !ROOMS.some((one) => one === room))).toEqual([])
})

describe.skipIf(!INSTALLED && process.env.CI !== 'true')(`with Prometheus (${WHERE})`, () => {
  test('the configuration and the rules are what Prometheus takes', async () => {
    const { stdout } = await run('promtool', ['check', 'config', 'prometheus.yml'], {
      cwd: PROMETHEUS,
    })
    expect(stdout).toContain(`SUCCESS: ${rules.length} rules found`)
  })

  test('what panels ask is what Prometheus understands', async () => {
    const file = join(temporaryFolder(), 'panels.yml')
    const asked = panels.flatMap(({ targets }) => targets)
    const rules = asked.map(({ expr }, place) => {
      return { record: `panel:${place}`, expr: expr.replaceAll('$__rate_interval', '5m') }
    })
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'panels', rules }] }))
    const { stdout } = await run('promtool', ['check', 'rules', file])
    expect(stdout).toContain(`SUCCESS: ${asked.length} rules found`)
  })

  test('each alert fires in its incident, and has one', async () => {
    const file = join(PROMETHEUS, 'alerts.test.yml')
    await run('promtool', ['test', 'rules', file])
    const incidents = readFileSync(file, 'utf8')
    for (const { alert } of rules) {
      const checks = incidents.split(`alertname: ${alert}\n`).slice(1)
      expect(checks.some((check) => check.trimStart().startsWith('exp_alerts:\n'))).toBe(true)
    }
  })

  test('Prometheus itself reads what is served', { timeout: 60_000 }, async () => {
    const metrics = createMetrics({
      backlog: () => Promise.reject(new Error('away')),
      ...LOSSES,
    })
    const server = await serveMetrics({ host: '127.0.0.1', port: 0 }, metrics)
    onTestFinished(() => server.stop())
    const ask = await startPrometheus(new URL(server.url).host)
    await vi.waitFor(async () => expect(await ask('up')).toEqual(['1']), SCRAPED)
    expect(await ask('wekeza_events_waiting')).toEqual(['NaN'])
    expect((await ask('process_resident_memory_bytes')).length).toBe(1)
  })

  test('Prometheus reads a running server, by operation and status', {
    timeout: 60_000,
  }, async () => {
    const server = await testServer({ metrics: { host: '127.0.0.1', port: 0 } })
    const token = await applicationToken(server)
    for (const _ of [1, 2, 3]) await call(server, token, 'GET /v1/consents')
    const metrics = await vi.waitFor(() => {
      const [, url] = server.readLog().match(/"happening":"metrics","url":"([^"]+)"/) ?? []
      return new URL(url ?? '')
    })
    const ask = await startPrometheus(metrics.host)
    const counted = 'wekeza_requests_total{job="wekeza",operation="listConsents",status="200"}'
    await vi.waitFor(async () => expect(await ask(counted)).toEqual(['3']), SCRAPED)
    expect(await ask('wekeza_events_waiting')).toEqual([expect.stringMatching(/^\d+$/)])
  })
})

/** A Prometheus that reads one target, and ends with the test. @returns what asks it for values */
async function startPrometheus(target: string) {
  const folder = temporaryFolder()
  const config = parse(readFileSync(join(PROMETHEUS, 'prometheus.yml'), 'utf8'))
  const [job] = config.scrape_configs
  const jobs = [{ ...job, scrape_interval: '1s', static_configs: [{ targets: [target] }] }]
  const file = join(folder, 'prometheus.yml')
  writeFileSync(file, JSON.stringify({ ...config, rule_files: [RULES], scrape_configs: jobs }))
  const port = await freePort()
  const child = spawn(
    'prometheus',
    [
      `--config.file=${file}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: 'ignore' },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const url = `http://127.0.0.1:${port}`
  await vi.waitFor(async () => expect((await fetch(`${url}/-/ready`)).status).toBe(200), {
    timeout: 30_000,
    interval: 250,
  })
  return async (query: string): Promise<string[]> => {
    const answer = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(query)}`)
    const { data } = (await answer.json()) as { data: { result: { value: [number, string] }[] } }
    return data.result.map(({ value }) => value[1])
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
