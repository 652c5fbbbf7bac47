import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { deferRequires } from './defer-requires.ts'

/** What CommonJS inside expects to find around it. */
const SURROUNDINGS = [
  "import { createRequire as __createRequire } from 'node:module'",
  'const require = __createRequire(import.meta.url)',
  'const __filename = import.meta.filename, __dirname = import.meta.dirname',
].join('\n')

/**
 * Bundles the program and all that it uses into dist/, split so that a command loads what it needs.
 * @returns the files that went in
 */
export async function bundle(root: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/main.ts',
      commands: 'src/commands.ts',
      'help-class': 'src/dispatch/help-class.ts',
      'suggest-command': 'src/dispatch/suggest-command.ts',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.12',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    // oclif compiles commands on the fly where it finds TypeScript; there is none here. The keychain's library has a
    // binary for each system.
    external: ['typescript', '@napi-rs/keyring'],
    banner: { js: SURROUNDINGS },
    plugins: [deferRequires],
    metafile: true,
    logLevel: 'warning',
  })
  removeOthers(root, Object.keys(metafile.outputs))
  return Object.keys(metafile.inputs)
}

/** Takes away what an earlier build left; afterwards, so that a program that runs meanwhile finds its parts. */
function removeOthers(root: string, outputs: readonly string[]): void {
  const made = new Set(outputs.map((output) => output.replaceAll('\\', '/')))
  for (const file of globSync('dist/**/*.js', { cwd: root })) {
    if (!made.has(file.replaceAll('\\', '/'))) rmSync(join(root, file))
  }
}
