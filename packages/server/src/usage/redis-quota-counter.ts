import type { QuotaCounter, QuotaTaken } from '@wekeza/platform'
import type { SharedRedis } from '../limiting/open-redis.ts'
import type { CountedOnDay } from './counted-on-day.ts'

const PREFIX = 'wekeza:quota'
/** A day of a bank takes a day of the wall at most, since test clocks run as the wall does and are only put forward. */
const KEPT_SECONDS = 2 * 86_400
/** Nothing is known from elsewhere. */
const UNKNOWN = -1

/**
 * One step in Redis, so that of those who ask at once none sees what another is about to change. A day that is not there
 * begins at what is known of it from elsewhere, or is told to be missing.
 */
const TAKE = `
local used = tonumber(redis.call('GET', KEYS[1]) or '-1')
local known = tonumber(ARGV[3])
if used < 0 and known < 0 then return {-1, 0} end
if used < known then
  used = known
  redis.call('SET', KEYS[1], used, 'EX', ARGV[2])
end
if used >= tonumber(ARGV[1]) then return {used, 0} end
redis.call('INCR', KEYS[1])
redis.call('EXPIRE', KEYS[1], ARGV[2])
return {used + 1, 1}`

interface Fallbacks {
  /** where a day goes on that Redis has forgotten, or that went on without it */
  readonly counted: CountedOnDay
  /** counts while Redis is out of reach */
  readonly meanwhile: QuotaCounter
}

/** Counts where all servers count. */
export function redisQuotaCounter(
  redis: SharedRedis,
  { counted, meanwhile }: Fallbacks,
): QuotaCounter {
  const { client } = redis
  const raised = raisedDays()

  const take = async (key: string, day: string, max: number, known: number) => {
    const answer = await redis.ask(() =>
      client.eval(TAKE, 1, nameOf(key, day), max, KEPT_SECONDS, known),
    )
    const [used, taken] = answer as [number, number]
    return { used, allowed: taken === 1 }
  }

  async function takeShared(key: string, day: string, max: number): Promise<QuotaTaken> {
    const doubtful = raised.isDoubtful(key, day)
    const taken = await take(key, day, max, doubtful ? await counted(key, day) : UNKNOWN)
    if (doubtful) raised.note(key, day)
    if (taken.used !== UNKNOWN) return taken
    return take(key, day, max, await counted(key, day))
  }

  return {
    take: (key, day, max) =>
      takeShared(key, day, max).catch(() => {
        raised.doubtAll()
        return meanwhile.take(key, day, max)
      }),
    used: (key, day) =>
      redis
        .ask(() => client.get(nameOf(key, day)))
        .then((used) => (used === null ? counted(key, day) : Number(used)))
        .catch(() => meanwhile.used(key, day)),
  }
}

/** Once Redis was out of reach, calls were counted without it: each day is looked up once, by whoever asks first. */
function raisedDays() {
  const raised = new Map<string, string>()
  let wasAway = false
  return {
    isDoubtful: (key: string, day: string) => wasAway && raised.get(key) !== day,
    note: (key: string, day: string) => void raised.set(key, day),
    doubtAll() {
      wasAway = true
      raised.clear()
    },
  }
}

function nameOf(key: string, day: string): string {
  return `${PREFIX}:${key} ${day}`
}
