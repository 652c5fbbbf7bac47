import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { readPasted } from './read-pasted.ts'

test('the first line that is a return is taken, and others are not', async () => {
  const input = new PassThrough()
  const pasted = readPasted(input)
  input.write('http://127.0.0.1:8080/oauth/authorize?state=s\nhello\n\n')
  input.write('  http://127.0.0.1:5000/callback?code=c&state=s&iss=i \n')
  expect(await pasted.address).toBe('http://127.0.0.1:5000/callback?code=c&state=s&iss=i')
  pasted.close()
})

test('a customer’s no is a return too', async () => {
  const input = new PassThrough()
  const pasted = readPasted(input)
  input.write('http://127.0.0.1:5000/callback?error=access_denied&state=s\n')
  expect(await pasted.address).toContain('access_denied')
  pasted.close()
})
