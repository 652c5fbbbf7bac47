import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../pages/read-written.ts'
import { describeOperations } from '../contract.ts'
import { inTypeScript } from './in-typescript.ts'
import { sampleOf } from './sample.ts'

const HEAD = `import { Wekeza } from '@wekeza/sdk'
declare const wekeza: Wekeza, customer: Wekeza, staff: Wekeza
declare const developer: ReturnType<Wekeza['withDeveloper']>
`

/** What the compiler says of a program that has the SDK at hand. */
function compile(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-samples-'))
  const compilerOptions = {
    noEmit: true,
    // Each example ends with its answer; what one makes of it is the reader's.
    noUnusedLocals: false,
    rootDir: '/',
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
    paths: { '@wekeza/sdk': [join(ROOT, 'packages/sdk/src/index.ts')] },
  }
  const config = {
    extends: join(ROOT, 'tsconfig.base.json'),
    compilerOptions,
    files: ['samples.ts'],
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'samples.ts'), program)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(ROOT, 'node_modules/.bin/tsc')
  const { stdout } = spawnSync(tsc, ['-p', folder], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return stdout
}

test('every example in TypeScript is one that the compiler takes, and what is wrong it refuses', () => {
  const samples = describeOperations().map((one) => `{\n${inTypeScript(sampleOf(one))}}\n`)
  const wrong = 'wekeza.payments.invent()\n'
  const said = compile(HEAD + samples.join('') + wrong)
  expect(said.trim().split('\n')).toEqual([expect.stringContaining("'invent' does not exist")])
}, 30_000)
