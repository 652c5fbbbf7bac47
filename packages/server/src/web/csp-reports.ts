import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '@wekeza/bank'
import type { ServerLog } from '../logging/create-log.ts'

/** Reports are small; one page that goes wrong sends many. */
const BYTES_MAX = 16 * 1024
const REPORTS_MAX = 20
const LINES_A_MINUTE = 60
const MINUTE_MS = 60_000
const LONGEST = 100

export interface CspReports {
  /** Takes what a browser reports of our policy. It answers nothing but that it was taken. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** Anybody can send reports, so that few of them are written down, and nothing of them that could be somebody's. */
export function cspReports({
  log,
  wall,
}: {
  readonly log: Pick<ServerLog, 'note'>
  readonly wall: Clock
}): CspReports {
  let [sinceMs, lines] = [0, 0]
  const mayTell = () => {
    const nowMs = wall.nowMs()
    if (nowMs - sinceMs >= MINUTE_MS) [sinceMs, lines] = [nowMs, 0]
    lines += 1
    return lines <= LINES_A_MINUTE
  }
  return {
    async answer(request, response) {
      response.setHeader('cache-control', 'no-store')
      if (request.method !== 'POST') {
        response.writeHead(405, { allow: 'POST' }).end()
        return
      }
      const text = await readText(request)
      if (text === undefined) {
        response.writeHead(413, { connection: 'close' }).end()
        return
      }
      for (const report of violationsIn(text)) if (mayTell()) log.note('csp report', report)
      response.writeHead(204).end()
    },
  }
}

async function readText(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    bytes += part.length
    if (bytes > BYTES_MAX) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

type Violation = Readonly<Record<'directive' | 'blocked' | 'page', string>>

/** Both ways in which browsers report: one by `report-uri`, or a list by the Reporting API. */
function violationsIn(text: string): Violation[] {
  const sent = parsed(text)
  const list = Array.isArray(sent) ? sent.slice(0, REPORTS_MAX) : [sent]
  return list.flatMap((one) => {
    const body = recordOf(recordOf(one)['csp-report'] ?? recordOf(one).body)
    const directive = String(body['effective-directive'] ?? body.effectiveDirective ?? '')
    if (!/^[a-z-]{3,40}$/.test(directive)) return []
    const blocked = String(body['blocked-uri'] ?? body.blockedURL ?? '')
    const page = String(body['document-uri'] ?? body.documentURL ?? '')
    return [{ directive, blocked: sourceOf(blocked), page: areaOf(page) }]
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** The keyword or the origin: a path may name somebody. */
function sourceOf(blocked: string): string {
  if (/^[a-z-]{1,20}$/.test(blocked)) return blocked
  const url = URL.parse(blocked)
  if (!url) return 'unknown'
  return (url.origin === 'null' ? url.protocol : url.origin).slice(0, LONGEST)
}

const AREAS = ['developers', 'my', 'ops', 'docs']

/** Which of our areas: what stands behind it may be an id. */
function areaOf(page: string): string {
  const [, first = ''] = URL.parse(page)?.pathname.split('/') ?? []
  return AREAS.includes(first) ? `/${first}/*` : '/'
}
