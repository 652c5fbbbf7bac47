import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, workspaceEnv } from './machine.mjs'

/** Builds what is published and packs it into tarballs/: what `npm install FILE` takes until a registry has it. */
const target = join(ROOT, 'tarballs')
const published = ['sdk', 'sandbox', 'server', 'conformance', 'cli']

rmSync(target, { recursive: true, force: true })
mkdirSync(target)
for (const name of published) {
  run(name, ['run', 'build'])
  run(name, ['pack', '--pack-destination', target])
}
console.log(
  readdirSync(target)
    .map((file) => `tarballs/${file}`)
    .join('\n'),
)

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
