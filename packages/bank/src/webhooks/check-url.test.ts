import { expect, test } from 'vitest'
import { checkUrl } from './check-url.ts'

const LIVE = { testBank: false }
const TEST = { testBank: true }

test.each([
  'https://merchant.example',
  'https://merchant.example/',
  'https://hooks.merchant.example/v1/wekeza?from=bank&list[]=1',
  'https://hooks.merchant.example:443/a%20b',
  'https://hooks.merchant.example:8443/@me',
  'https://xn--caf-dma.example/',
  'HTTPS://Merchant.Example/Hooks',
  'https://4.merchant.example',
  'https://0x7f.merchant.example',
])('both banks send to %s', (url) => {
  expect([checkUrl(url, LIVE), checkUrl(url, TEST)]).toEqual([undefined, undefined])
})

test.each([
  'http://merchant.example/hooks',
  'http://merchant.example:80',
  'http://merchant.example:8080',
  'http://localhost:3000/hooks',
  'http://shop.localhost:3000/hooks',
  'http://127.0.0.1:65535',
  'http://127.8.9.10:5000',
  'http://[::1]:3000/',
  'https://localhost:3000',
  'http://198.51.100.7/hooks',
  'http://merchant/hooks',
])('only a test bank sends to %s', (url) => {
  expect(checkUrl(url, TEST)).toBeUndefined()
  expect(checkUrl(url, LIVE)).toMatch(/\. .*\.$|: .*\.$/)
})

test.each([
  ['no address', ['', 'merchant.example', '//merchant.example', 'https:/merchant.example']],
  ['no web address', ['ftp://merchant.example', 'file:///etc/passwd', 'javascript:alert(1)']],
  ['no host', ['https://', 'https:///path', 'https://:443/', 'https://?a=b']],
  ['a user name', ['https://bank@10.0.0.1/', 'https://a:b@merchant.example', 'https://@x.example']],
  ['a fragment', ['https://merchant.example/#a', 'https://merchant.example#@127.0.0.1']],
  ['a backslash', ['https://merchant.example\\@127.0.0.1/', 'https:\\\\merchant.example']],
  ['white space', [' https://merchant.example', 'https://merchant.example/a b', 'https://a.b\n']],
  ['control characters', ['https://mer\tchant.example', 'https://merchant.example/\u0000']],
  ['dots that are not ASCII', ['https://127。0。0。1', 'https://merchant．example', 'https://a｡b']],
  [
    'letters that are not ASCII',
    ['https://café.example', 'https://ⓛocalhost', 'https://１27.0.0.1'],
  ],
  ['percent signs in its host', ['https://%31%32%37.0.0.1', 'https://merchant%2eexample']],
  ['broken percent signs', ['https://merchant.example/%', 'https://merchant.example/%zz']],
  ['empty labels', ['https://merchant..example', 'https://.example', 'https://merchant.example.']],
  ['labels that are too long', [`https://${'a'.repeat(64)}.example`]],
  ['hyphens at an edge', ['https://-a.example', 'https://a-.example']],
  ['underscores', ['https://my_host.example']],
  ['a decimal address', ['https://2130706433/', 'https://127.1', 'https://127.0.1']],
  ['an octal address', ['https://0177.0.0.1', 'https://0177.0.0.01', 'https://017700000001']],
  ['a hexadecimal address', ['https://0x7f000001', 'https://0x7f.0.0.1', 'https://127.0.0.0x']],
  ['numbers that are no address', ['https://256.0.0.1', 'https://1.2.3.4.5', 'https://a.b.123']],
  [
    'an address of version 6',
    ['https://[::ffff:127.0.0.1]', 'https://[::]', 'https://[fe80::1%251]'],
  ],
  ['a port of another service', ['https://merchant.example:22', 'https://merchant.example:5432']],
  [
    'a port written oddly',
    ['https://merchant.example:', 'https://a.example:0443', 'https://a.b:0'],
  ],
  [
    'a port that there is not',
    ['http://localhost:65536', 'http://localhost:0', 'http://localhost:x'],
  ],
  ['an address and another port', ['http://198.51.100.7:6379', 'http://10.0.0.1:3000']],
  [
    'a name that begins like loopback',
    ['http://localhost.example:3000', 'http://127.0.0.1.a:3000'],
  ],
])('nobody sends to an address with %s', (_, urls) => {
  for (const url of urls) {
    expect([url, checkUrl(url, LIVE)]).toEqual([url, expect.stringMatching(/\.$/)])
    expect([url, checkUrl(url, TEST)]).toEqual([url, expect.stringMatching(/\.$/)])
  }
})

test.each([
  'https://localhost',
  'https://a.localhost',
  'https://printer.local',
  'https://intranet',
])("a live bank does not send to a name of somebody's own network: %s", (url) => {
  expect(checkUrl(url, LIVE)).toContain('one that is reached from the internet')
})

test('an address of 2,048 characters is kept, and a longer one is not', () => {
  const longest = `https://merchant.example/${'a'.repeat(2_023)}`
  expect(checkUrl(longest, LIVE)).toBeUndefined()
  expect(checkUrl(`${longest}a`, LIVE)).toBe(
    'It is longer than 2,048 characters. Use a shorter one.',
  )
})
