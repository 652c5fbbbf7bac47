import { readdirSync, readFileSync } from 'node:fs'

/** How much a process has used so far, in milliseconds; null where the system does not tell it this way. */
export type CpuMeter = () => number | null

/** Linux tells programs such times in hundredths of a second (USER_HZ). */
const TICK_MS = 10

/** The CPU time of a process, all its threads. */
export function cpuOf(pid: number): CpuMeter {
  return () => timesOf(pid)?.ownMs ?? null
}

/** The CPU time of PostgreSQL: its first process, the children that it has, and those that have ended. */
export function cpuOfPostgres(pid: number): CpuMeter {
  return () => {
    const first = timesOf(pid)
    if (!first) return null
    const children = processes().filter((times) => times.parent === pid)
    return children.reduce((sum, { ownMs }) => sum + ownMs, first.ownMs + first.endedChildrenMs)
  }
}

interface Times {
  readonly parent: number
  readonly ownMs: number
  readonly endedChildrenMs: number
}

function processes(): Times[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => timesOf(Number(pid)) ?? [])
}

/** Nothing where there is no such process, or no such file system. proc(5): fields 4 and 14 to 17. */
function timesOf(pid: number): Times | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
  // Behind the name, which may hold anything, also spaces and brackets, comes field 3.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const field = (number: number) => Number(fields[number - 3])
  return {
    parent: field(4),
    ownMs: (field(14) + field(15)) * TICK_MS,
    endedChildrenMs: (field(16) + field(17)) * TICK_MS,
  }
}
