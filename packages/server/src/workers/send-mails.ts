import type { Clock } from '@wekeza/bank'
import type { Mail, PlatformStore } from '@wekeza/platform'
import type { Turns } from '../banks/turns.ts'
import { MailNotSent } from '../mail/mailer.ts'
import { nudged } from './nudged.ts'
import type { Repeated } from './repeat.ts'

/** How soon a mail is looked for that falls due, or that another server has left. */
const EVERY_MS = 5_000
/** So many are taken at once; each has this long until another server may take it. */
const TAKEN_MAX = 5
const TAKEN_FOR_MS = 300_000
const AGAIN_MIN_MS = 15_000
const AGAIN_MAX_MS = 3_600_000
/** As long as what a mail says is good for. */
const GIVEN_UP_AFTER_MS = 24 * 3_600_000

const ALL = 'mails'

export interface SendMails {
  readonly mails: PlatformStore['mails']
  readonly turns: Turns
  readonly wall: Clock
  /** @throws {MailNotSent} */
  send(mail: Mail): Promise<void>
  /** whether a mail's text stays to be shown once it was sent */
  readonly keepText: boolean
  /** default: five seconds */
  readonly everyMs?: number
  /** it goes on with the others, and with this one later */
  onFault(cause: unknown): void
  /** it was given up */
  onGivenUp(mailId: string, reason: string): void
}

export interface SendingMails extends Repeated {
  /** There is a mail to be sent. */
  nudge(): void
}

/**
 * Sends mails at once, and again when they were not taken: after a quarter of a minute, then each time after as long as
 * they have waited, an hour at most. Servers take turns to take mails, and a mail that one has taken is no other's for
 * five minutes: one is sent twice only if its server dies between sending and writing that down.
 */
export function sendMails(parts: SendMails): SendingMails {
  const { onFault, everyMs = EVERY_MS } = parts
  let stopped = false

  async function work(): Promise<void> {
    for (;;) {
      const taken = await take(parts)
      if (taken.length === 0) return
      for (const mail of taken) await (stopped ? leave(parts, mail) : sendOne(parts, mail))
      if (stopped) return
    }
  }

  const bankKeys = async () => [ALL]
  const looking = nudged({
    everyMs,
    soonMs: 0,
    bankKeys,
    work,
    onFault: (_key, cause) => onFault(cause),
  })
  return {
    nudge: () => looking.nudge(ALL),
    stop() {
      stopped = true
      return looking.stop()
    },
  }
}

/** In a turn, so that no two servers take the same; it is given back before anything is sent. */
async function take({ mails, turns, wall }: SendMails): Promise<readonly Mail[]> {
  let taken: readonly Mail[] = []
  await turns.tryTake('take mails', async () => {
    const nowMs = wall.nowMs()
    taken = await mails.waiting(nowMs, TAKEN_MAX)
    for (const { id } of taken) await mails.again(id, nowMs + TAKEN_FOR_MS)
  })
  return taken
}

async function sendOne(parts: SendMails, mail: Mail): Promise<void> {
  const { mails, wall, keepText, send, onFault } = parts
  if (wall.nowMs() - mail.createdAtMs > GIVEN_UP_AFTER_MS) return giveUp(parts, mail, 'too old')
  try {
    await send(mail)
  } catch (cause) {
    if (!(cause instanceof MailNotSent)) throw cause
    if (cause.forGood) return giveUp(parts, mail, cause.message)
    onFault(cause)
    return mails.again(mail.id, againAtMs(mail, wall.nowMs()))
  }
  await mails.sent(mail.id, wall.nowMs(), keepText)
}

/** Its text is forgotten, as that of one that was sent. */
function giveUp({ mails, wall, onGivenUp }: SendMails, { id }: Mail, why: string): Promise<void> {
  onGivenUp(id, why)
  return mails.sent(id, wall.nowMs(), false)
}

/** Each wait is as long as all before it. */
function againAtMs({ createdAtMs }: Mail, nowMs: number): number {
  return nowMs + Math.min(AGAIN_MAX_MS, Math.max(AGAIN_MIN_MS, nowMs - createdAtMs))
}

/** What was taken and not sent is anybody's at once. */
function leave({ mails, wall }: SendMails, { id }: Mail): Promise<void> {
  return mails.again(id, wall.nowMs())
}
