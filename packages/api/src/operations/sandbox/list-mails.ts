import { normaliseEmail } from '@wekeza/platform'
import { MAILS_READ_MAX, MAILS_SHOWN_MAX } from '../../limits.ts'
import { answered, done, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'
import { toTime } from '../../wire/to-time.ts'

/** GET /v1/sandbox/mails: what was mailed, where no mail leaves the platform. */
export const listMails: Operation<'listMails'> = async ({ call, host, query }) => {
  const { outboxOpen, store } = host.platform
  if (!outboxOpen) return answered(problem(call, 'outbox_closed'))
  const reader = query.to === undefined ? undefined : normaliseEmail(query.to)
  const kept = await store.mails.kept(MAILS_READ_MAX)
  const wanted = kept.filter(({ to }) => reader === undefined || to === reader)
  const data = wanted.slice(0, MAILS_SHOWN_MAX).map(({ id, to, subject, text, createdAtMs }) => {
    return { id, to, subject, text, created_at: toTime(createdAtMs) }
  })
  return done({ data })
}
