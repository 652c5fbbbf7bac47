// Runs on whatever Node a fresh machine has: plain JavaScript, nothing installed yet.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const PNPM = 'pnpm@12.21.0'
const NODE_MAJOR_MIN = 20

/** Ends the process with one sentence, never a stack trace. */
export function giveUp(sentence, exitCode = 1) {
  process.stderr.write(`${sentence}\n`)
  process.exit(exitCode)
}

export function requireNode() {
  const [major] = process.versions.node.split('.')
  if (Number(major) < NODE_MAJOR_MIN) {
    giveUp(
      `This is Node ${process.versions.node}; install Node ${NODE_MAJOR_MIN} or newer and run it again.`,
    )
  }
}

/** The Node that the workspace brings for itself, whatever started us. */
export function workspaceNode() {
  const own = `${ROOT}node_modules/node/bin/node`
  return existsSync(own) ? own : process.execPath
}

/** The environment in which the workspace's own Node and commands come first. */
export function workspaceEnv() {
  const bin = `${ROOT}node_modules/.bin`
  return { ...process.env, PATH: `${bin}:${process.env.PATH}` }
}
