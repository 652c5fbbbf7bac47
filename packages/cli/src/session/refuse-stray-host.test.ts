import { expect, test } from 'vitest'
import { refuseStrayPassword } from './refuse-stray-host.ts'
import type { OriginKind, Settings } from './setting.ts'

const at = (value: string, kind: OriginKind) =>
  ({ baseUrl: { value, origin: { kind, name: kind } } }) as Settings

test('a folder does not choose where a password goes', () => {
  expect(() => refuseStrayPassword(at('https://evil.example', 'project'))).toThrow(
    'it is not sent to where a folder points',
  )
})

test.each([
  ['https://bank.example', 'flag'],
  ['https://bank.example', 'environment'],
  ['https://bank.example', 'profile'],
  ['http://127.0.0.1:4010', 'project'],
  ['http://127.0.0.1:8080', 'default'],
] as const)('it goes to %s of a %s', (value, kind) => {
  expect(() => refuseStrayPassword(at(value, kind))).not.toThrow()
})
