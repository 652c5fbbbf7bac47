import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Host } from '@wekeza/api'
import { answerProblem } from '../http/answer-problem.ts'
import { logAnswer } from '../http/log-answer.ts'
import { pathOf } from '../http/path-of.ts'
import { chooseEncoding } from './choose-encoding.ts'
import { linkPreloads } from './link-preloads.ts'
import { mediaType } from './media-type.ts'
import { NOT_BUILT } from './not-built.ts'
import type { WebFiles } from './web-files.ts'
import { webHeaders } from './web-headers.ts'
import { START_PAGE, type WebTarget, webTarget } from './web-target.ts'

export interface WebPorts {
  /** the origin that browsers reach, without a slash at the end */
  readonly publicUrl: string
  readonly files: WebFiles
  readonly host: Pick<Host, 'log' | 'nextRequestId' | 'wall'>
}

/** Answers with a file of the built pages. */
export async function answerWeb(
  ports: WebPorts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = webTarget(pathOf(request), ports.files)
  if (target.kind === 'page') ports.files.renew()
  const requestId = ports.host.nextRequestId()
  const headers = { 'x-request-id': requestId, ...webHeaders(ports.publicUrl, target.kind) }
  response.setHeaders(new Map(Object.entries(headers)))
  logAnswer(ports.host, request, response, { requestId, route: target.route })
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const headers = { allow: 'GET, HEAD' }
    return answerProblem(response, { code: 'method_not_allowed', requestId, headers })
  }
  try {
    await send(ports, request, response, target)
  } catch (cause) {
    ports.host.log.fault(requestId, cause)
    if (response.headersSent) return void response.destroy()
    answerProblem(response, { code: 'internal_error', requestId })
  }
}

async function send(
  { files, host }: WebPorts,
  request: IncomingMessage,
  response: ServerResponse,
  { file, kind }: WebTarget,
): Promise<void> {
  if (file === START_PAGE && !files.has(START_PAGE)) {
    response.setHeader('cache-control', 'no-store')
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end(NOT_BUILT)
    return
  }
  if (file === undefined) {
    const requestId = String(response.getHeader('x-request-id') ?? host.nextRequestId())
    return answerProblem(response, { code: 'route_not_found', requestId })
  }
  const encoding = chooseEncoding(request.headers['accept-encoding'], files.encodingsOf(file))
  const { bytes, etag } = await files.read(file, encoding)
  response.setHeader('vary', 'accept-encoding')
  response.setHeader('etag', etag)
  const link = kind === 'page' ? await linkPreloads(pathOf(request), files) : linkTwin(file, files)
  if (link) response.setHeader('link', link)
  const status = kind === 'notFound' ? 404 : 200
  // RFC 9110, section 13.1.2: compared weakly, and `*` is any.
  const known = (request.headers['if-none-match'] ?? '').split(/\s*,\s*/)
  if (status === 200 && known.some((one) => one.replace(/^W\//, '') === etag)) {
    response.writeHead(304).end()
    return
  }
  response.writeHead(status, {
    'content-type': mediaType(file),
    'content-length': bytes.length,
    ...(encoding && { 'content-encoding': encoding }),
    ...(kind === 'download' && { 'content-disposition': 'attachment' }),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** A page of the documentation says where the same stands as Markdown. */
function linkTwin(file: string, files: WebFiles): string | undefined {
  const twin = file.replace(/\.html$/, '.md')
  if (twin === file || !file.startsWith('docs/') || !files.has(twin)) return undefined
  return `</${twin}>; rel="alternate"; type="text/markdown"`
}
