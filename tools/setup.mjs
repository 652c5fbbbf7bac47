// Makes a checkout ready: installs what the lock file names, builds what is stale. Does nothing the second time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { giveUp, PNPM, ROOT, requireNode, workspaceEnv, workspaceNode } from './machine.mjs'

const STAMP = `${ROOT}node_modules/.wekeza-setup`

export function setup() {
  requireNode()
  install()
  buildCli()
  buildPortal()
}

function install() {
  const wanted = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  process.stderr.write('installing what the lock file names …\n')
  run(
    'npx',
    ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=silent'],
    'The install failed',
  )
  writeFileSync(STAMP, wanted)
}

/** What an install depends on: the lock file, the settings, and the machine. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) {
    hash.update(readFileSync(ROOT + file))
  }
  return hash.digest('hex')
}

/** The command line is the one part that runs from a bundle: it starts several times faster so. */
function buildCli() {
  const built = `${ROOT}packages/cli/dist/.built`
  if (existsSync(built) && newestSourceMs() < statSync(built).mtimeMs) return
  process.stderr.write('building the command line …\n')
  run(workspaceNode(), ['packages/cli/build.ts'], 'The build failed')
  writeFileSync(built, '')
}

/** What people see, and the documentation with it: built files, which the server reads beside itself. */
export function buildPortal() {
  const dist = process.env.WEKEZA_WEB_DIR || `${ROOT}packages/portal/dist`
  const built = `${dist}/.built`
  const makers = ['vite.config.ts', 'build.ts', 'list-preloads.ts', 'package.json']
  const own = ['index.html', ...makers, 'src', 'documentation']
  const written = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs', 'examples']
  const others = [...written, 'packages/cli/src', 'packages/sdk/src', 'spec']
  const sources = [...own.map((name) => `packages/portal/${name}`), ...others].flatMap(filesUnder)
  if (existsSync(built) && newestMs(sources) < statSync(built).mtimeMs) return
  process.stderr.write('building the portal …\n')
  run(workspaceNode(), ['packages/portal/build.ts'], 'The build failed')
  writeFileSync(built, '')
}

function filesUnder(path) {
  const whole = ROOT + path
  if (!statSync(whole).isDirectory()) return [whole]
  return readdirSync(whole, { recursive: true })
    .filter((name) => !name.includes('node_modules'))
    .map((name) => `${whole}/${name}`)
}

function newestSourceMs() {
  const packages = ['cli', 'sdk', 'sandbox', 'conformance', 'contract', 'bank', 'platform', 'api']
  return newestMs(packages.flatMap((name) => listFiles(`${ROOT}packages/${name}`)))
}

const newestMs = (files) => Math.max(...files.map((file) => statSync(file).mtimeMs))

function listFiles(folder) {
  const manifest = [`${folder}/package.json`, `${folder}/build.ts`].filter((file) =>
    existsSync(file),
  )
  const sources = readdirSync(`${folder}/src`, { recursive: true }).map(
    (name) => `${folder}/src/${name}`,
  )
  return [...manifest, ...sources]
}

function run(command, args, failure) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    env: workspaceEnv(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  giveUp(
    `${failure}: \`${command} ${args.join(' ')}\` ${error ? error.message : `ended with ${status}`}.`,
  )
}
