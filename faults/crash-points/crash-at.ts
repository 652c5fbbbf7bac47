/**
 * Counts the moments at which a process may end, and ends it at one of them. Loaded before the server by the modules that
 * wrap what it writes and sends with; the server itself knows nothing of it.
 */

/** What the driver says: count from nothing, and end at this moment; 0 is none, and a text the first that begins so. */
export interface Arm {
  readonly arm: number | string
}

/** What it is told then: how many moments there were since it was armed last. */
export interface Reached {
  readonly reached: number
}

let reached = 0
let endsAt: Arm['arm'] = 0

process.on('message', ({ arm }: Arm) => {
  const answer: Reached = { reached }
  reached = 0
  endsAt = arm
  process.send?.(answer)
})

/**
 * One moment. What ends here ends as by a power cut: not another line of the process runs.
 * @param what is written or sent
 * @param before done first if the process is to end here: hands what it has written so far to the system
 */
export function moment(what: string, before?: () => void): void {
  reached += 1
  if (typeof endsAt === 'number' ? reached !== endsAt : !what.startsWith(endsAt)) return
  before?.()
  process.kill(process.pid, 'SIGKILL')
}
