import { expect, test } from 'vitest'
import { withVariables } from './write-env.ts'

const access = { base_url: 'http://127.0.0.1:4010', client_id: 'app_demo', client_secret: 's' }
const ours = [
  'WEKEZA_BASE_URL=http://127.0.0.1:4010',
  'WEKEZA_CLIENT_ID=app_demo',
  'WEKEZA_CLIENT_SECRET=s',
  '',
]

test('an empty file gets three lines', () => {
  expect(withVariables('', access)).toBe(ours.join('\n'))
})

test('lines of others stay as they are, and ours are replaced', () => {
  const text = '# mine\nPORT=3000\n\nWEKEZA_CLIENT_ID=old\nNAME="a=b"\n'
  expect(withVariables(text, access)).toBe(
    ['# mine', 'PORT=3000', '', 'NAME="a=b"', ...ours].join('\n'),
  )
})

test('written twice it is the same', () => {
  const once = withVariables('PORT=3000', access)
  expect(withVariables(once, access)).toBe(once)
})
