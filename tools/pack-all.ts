import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, workspaceEnv, workspaceNode } from './machine.mjs'

/** Builds what is published and packs it into tarballs/: what `npm install FILE` takes until a registry has it. */
const target = join(ROOT, 'tarballs')
const published = ['sdk', 'sandbox', 'server', 'conformance', 'cli']

rmSync(target, { recursive: true, force: true })
mkdirSync(target)
for (const name of published) {
  run(name, ['run', 'build'])
  if (name === 'server') bringPages()
  run(name, ['pack', '--pack-destination', target])
}
writeFileSync(join(target, 'SHA256SUMS'), checksums())
console.log(
  readdirSync(target)
    .map((file) => `tarballs/${file}`)
    .join('\n'),
)

/** The pages that the server serves are part of it: it looks for them beside its own code. */
function bringPages(): void {
  const { status, stderr } = spawnSync(workspaceNode(), [join(ROOT, 'packages/portal/build.ts')], {
    cwd: ROOT,
    env: { ...workspaceEnv(), WEKEZA_WEB_DIR: '' },
    encoding: 'utf8',
  })
  if (status !== 0) {
    console.error(`${stderr}\nportal: its build ended with ${status}.`)
    process.exit(1)
  }
  const pages = join(ROOT, 'packages/server/dist/web')
  cpSync(join(ROOT, 'packages/portal/dist'), pages, { recursive: true })
}

/** As `sha256sum --check SHA256SUMS` reads it. */
function checksums(): string {
  return readdirSync(target)
    .sort()
    .map((file) => {
      const hash = createHash('sha256').update(readFileSync(join(target, file)))
      return `${hash.digest('hex')}  ${file}\n`
    })
    .join('')
}

function run(name: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync('pnpm', args, {
    cwd: join(ROOT, 'packages', name),
    env: workspaceEnv(),
    encoding: 'utf8',
  })
  if (status === 0) return
  console.error(`${stdout}${stderr}\n${name}: \`pnpm ${args.join(' ')}\` ended with ${status}.`)
  process.exit(1)
}
