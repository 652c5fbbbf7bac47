import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const IN_A_PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//

/** Keeps the licence of every package that went into the bundle beside it. */
export function writeNotices(root: string, inputs: readonly string[]): void {
  const folders = new Set(inputs.map((input) => IN_A_PACKAGE.exec(input)?.[1]).filter(Boolean))
  const notices = new Map<string, string>()
  for (const folder of folders) {
    const notice = noticeOf(resolve(root, folder as string))
    notices.set(notice.title, notice.text)
  }
  const sorted = [...notices].sort(([a], [b]) => a.localeCompare(b))
  const text = sorted.map(([title, licence]) => `${title}\n\n${licence.trim()}\n`)
  const head = '@wekeza/cli contains these packages, each under its own licence.\n'
  writeFileSync(
    join(root, 'dist/THIRD-PARTY-NOTICES.txt'),
    [head, ...text].join(`\n${'-'.repeat(80)}\n\n`),
  )
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** @throws {Error} for a package that names no licence: nothing is published that may not be */
function noticeOf(folder: string): { title: string; text: string } {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license } = manifest
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const path = file && join(folder, file)
  if (path && existsSync(path)) {
    return { title: `${name} ${version} (${license})`, text: readFileSync(path, 'utf8') }
  }
  if (!license) throw new Error(`${name} ${version} names no licence`)
  return { title: `${name} ${version} (${license})`, text: `Licence: ${license}` }
}
