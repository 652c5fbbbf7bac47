import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Whether this program has the terminal. One that runs behind the shell's prompt is stopped as soon as it sets the
 * terminal's mode (SIGTTOU, POSIX 11.1.4).
 */
export function isInForeground(): boolean {
  if (process.platform === 'win32') return true
  const [group, foreground] = groupsOf(process.pid)
  return group !== undefined && group === foreground
}

/** This process's group, and the one that the terminal is with. */
function groupsOf(pid: number): string[] {
  try {
    // proc(5): behind the name stand state, parent, group, session, terminal and its foreground group.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, , group = '', , , foreground = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return [group, foreground]
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'pgid=,tpgid=', '-p', String(pid)])
    return String(stdout ?? '')
      .trim()
      .split(/\s+/)
  }
}
