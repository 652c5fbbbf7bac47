import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as moment } from 'node:timers/promises'
import { type Platform, SERVER_MAIN } from './server.ts'

/** What works beside a server, in turns. */
export interface Beside {
  /** It stands still until it is told to go on. */
  hold(): void
  goOn(): void
  end(): Promise<void>
}

interface Exported {
  readonly format: string
  /** days in Nairobi, both included */
  readonly from: string
  readonly to: string
}

/** One export after the other, each a process of its own that writes a file, as an operator starts it. @returns once it writes */
export async function exportAgain(platform: Platform, exported: Exported): Promise<Beside> {
  const { format, from, to } = exported
  const asked = ['--per', 'hour', '--from', from, '--to', to, '--format', format]
  const file = join(platform.environment.WEKEZA_DATA_DIR ?? '', `exported.${format}`)
  const env = { ...process.env, ...platform.environment }
  const beside = again(() => {
    const written = openSync(file, 'w')
    const stdio: ['ignore', number, 'inherit'] = ['ignore', written, 'inherit']
    const args = [SERVER_MAIN, 'analytics', 'export', ...asked]
    const child = spawn(process.execPath, args, { env, stdio })
    closeSync(written)
    return child
  })
  while (statSync(file).size === 0) await moment(10)
  return beside
}

/** A process that only computes, and gives way to all others as an export does. */
export function computeIdly(): Beside {
  const loop = 'const os = require("node:os"); os.setPriority(os.constants.priority.PRIORITY_LOW)'
  return again(() => spawn(process.execPath, ['-e', `${loop}; for (;;);`], { stdio: 'ignore' }))
}

function again(start: () => ChildProcess): Beside {
  let held = false
  let ending = false
  let child = start()
  const run = async () => {
    for (;;) {
      const [code] = await once(child, 'exit')
      if (ending) return
      if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`)
      child = start()
      if (held) child.kill('SIGSTOP')
    }
  }
  const running = run()
  return {
    hold() {
      held = true
      child.kill('SIGSTOP')
    },
    goOn() {
      held = false
      child.kill('SIGCONT')
    },
    async end() {
      ending = true
      child.kill('SIGKILL')
      await running
    },
  }
}
