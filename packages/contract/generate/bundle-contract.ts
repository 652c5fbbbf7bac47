import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Document } from './document.ts'

const REDOCLY = join(import.meta.dirname, '../node_modules/.bin/redocly')

/** Reads spec/ and answers it as one document: every file reference resolved into components. */
export function bundleContract(entry: string): Document {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-contract-'))
  const file = join(folder, 'openapi.json')
  try {
    // Redocly is called as a command, because its programming interface is not under its version promise.
    execFileSync(REDOCLY, ['bundle', entry, '--output', file], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    return JSON.parse(readFileSync(file, 'utf8')) as Document
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
