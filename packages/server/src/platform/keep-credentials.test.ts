import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { keepCredentials } from './keep-credentials.ts'

const client = (client_id: string, client_secret = 'secret') => ({
  client_id,
  client_secret,
  name: client_id,
})

test('the secrets of an earlier seed stay in the file, and what was made anew takes its place', async () => {
  const file = join(temporaryFolder(), 'clients.json')
  await keepCredentials(file, 'http://a', { applications: [client('app_one'), client('app_two')] })
  const applications = [client('app_two', 'another'), client('app_three')]
  await keepCredentials(file, 'http://a', { applications })
  expect(JSON.parse(readFileSync(file, 'utf8')).applications).toEqual([
    client('app_one'),
    client('app_two', 'another'),
    client('app_three'),
  ])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('secrets that nobody has any more are not made up', async () => {
  const file = join(temporaryFolder(), 'clients.json')
  await expect(keepCredentials(file, 'http://a', { applications: [] })).rejects.toThrow(
    /kept nowhere else/,
  )
})

test('a developer is kept beside the applications, also when others are added later', async () => {
  const file = join(temporaryFolder(), 'clients.json')
  const developer = { email: 'demo@developers.example', password: 'a word' }
  await keepCredentials(file, 'http://a', { applications: [], developer })
  await keepCredentials(file, 'http://a', { applications: [client('app_one')] })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    base_url: 'http://a',
    applications: [client('app_one')],
    developer,
  })
})
