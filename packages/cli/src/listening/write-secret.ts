import { existsSync, readFileSync } from 'node:fs'
import { withLines } from '../serving/write-env.ts'
import { writePrivate } from '../session/write-private.ts'

/** Puts WEKEZA_WEBHOOK_SECRET into a file of variables; its other lines stay as they are. */
export function writeSecret(path: string, secret: string): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  writePrivate(path, withLines(text, { WEKEZA_WEBHOOK_SECRET: secret }))
}
