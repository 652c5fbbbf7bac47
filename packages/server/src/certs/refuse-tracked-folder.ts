import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Trouble } from '../trouble.ts'

/**
 * Keys in a git checkout are a commit away from being everybody's.
 * @param folder its whole path; it need not be there yet
 * @throws {Trouble} if git would take its files, or cannot be asked
 */
export function refuseTrackedFolder(folder: string): void {
  const checkout = checkoutOf(folder)
  if (checkout === undefined || isIgnored(checkout, join(folder, 'ca-key.pem'))) return
  throw new Trouble(
    `${folder} is in the git checkout ${checkout}, and git does not ignore it: a key in it could be committed. Choose a folder outside with --out, or put this one into .gitignore.`,
  )
}

function checkoutOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : checkoutOf(parent)
}

function isIgnored(checkout: string, file: string): boolean {
  try {
    execFileSync('git', ['-C', checkout, 'check-ignore', '--quiet', '--', file], {
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}
