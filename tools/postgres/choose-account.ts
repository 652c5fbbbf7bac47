import { spawnSync } from 'node:child_process'

/** In whose name a program runs; empty is our own. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/** PostgreSQL refuses to run as root, so root lends it the name of another. The machine stays as it is. */
export function chooseAccount(
  names: readonly string[] = ['postgres', 'nobody'],
  ourUid = process.getuid?.(),
): Account {
  if (ourUid !== 0) return {}
  for (const name of names) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)]
    if (uid && gid) return { uid, gid }
  }
  const missing = names.join(' or ')
  throw new Error(
    `PostgreSQL refuses to run as root: add an account ${missing}, or do not be root.`,
  )
}

function idOf(which: '-u' | '-g', name: string): number {
  return Number(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout)
}
