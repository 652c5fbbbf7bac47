import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { readerOf } from './reader.ts'

const read = (url: string, headers: Record<string, string> = {}, at?: string) =>
  readerOf({
    request: { url, headers } as unknown as IncomingMessage,
    uiLocales: undefined,
    secure: true,
    ...(at && { at }),
  })

test('the switch leads to the same page in the other language', () => {
  expect(read('/oauth/authorize?client_id=a&lang=sw').otherAt).toBe(
    '/oauth/authorize?client_id=a&lang=en',
  )
  expect(read('/interaction/1/decide', {}, '/interaction/1').otherAt).toBe('/interaction/1?lang=sw')
})

test('the switch leads nowhere else, whatever was asked for', () => {
  for (const url of ['//evil.example/x', 'https://evil.example/x', '//[', '']) {
    expect(read(url).otherAt).toMatch(/^\/[^/]*\?lang=sw$/)
  }
})

test('what was picked is remembered, and only what pages are written in', () => {
  const { language, remember } = read('/?lang=sw')
  expect(language.code).toBe('sw')
  expect(remember).toBe('language=sw; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure')
  expect(read('/?lang=de').remember).toBeUndefined()
  expect(read('/', { cookie: 'a=b; language=sw' }).language.code).toBe('sw')
  expect(read('/', { cookie: 'language=de' }).language.code).toBe('en')
})
