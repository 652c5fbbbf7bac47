import { done, type Operation } from '../../operation.ts'

/** GET /readyz: every check of the host, 503 while one fails. */
export const getReadiness: Operation<'getReadiness'> = async ({ call, host }) => {
  const names = Object.keys(host.readiness)
  const results = await Promise.allSettled(names.map((name) => host.readiness[name]?.()))
  const checks: Record<string, 'ok' | 'failing'> = {}
  for (const [index, result] of results.entries()) {
    checks[names[index] ?? ''] = result.status === 'fulfilled' ? 'ok' : 'failing'
    if (result.status === 'rejected') host.log.fault(call.requestId, result.reason)
  }
  const ready = Object.values(checks).every((check) => check === 'ok')
  return { ...done({ status: ready ? 'ok' : 'failing', checks }), status: ready ? 200 : 503 }
}
