import { Trouble } from './trouble.ts'

const NEEDED = [22, 12] as const

/** @throws {Trouble} if Node is older than this server can run on */
export function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  throw new Trouble(
    `wekeza-server needs Node ${NEEDED.join('.')} or newer; this is Node ${version}. Install a newer one from https://nodejs.org.`,
  )
}
