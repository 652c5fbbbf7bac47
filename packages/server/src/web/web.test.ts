import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exchange, statusesOf } from '../http/testing/raw-socket.ts'
import { fileServer, testServer } from '../testing/test-server.ts'

const APP = '<!doctype html><title>the application</title>'
const FILES: Readonly<Record<string, string>> = {
  'index.html': APP,
  'assets/main-a1b2.js': 'console.log("main")',
  'assets/style-a1b2.css': 'body{}',
  'docs/index.html': '<title>docs</title>',
  'docs/index.md': '# docs',
  'docs/guides/consents.html': '<title>consents</title>',
  'docs/guides/consents.md': '# consents',
  'docs/errors/rate_limited.html': '<title>rate limited</title>',
  'docs/not-found.html': '<title>lost</title>',
  'llms.txt': 'all pages',
  'downloads/sdk.tgz': 'packed',
  'downloads/SHA256SUMS': '00  sdk.tgz',
  'manifest.json': 'for the build alone',
  'preloads.json': JSON.stringify([
    ['/developers/sign-in', ['assets/sign-in.js']],
    ['/developers/:organisationId', ['assets/style-a1b2.css', 'assets/main-a1b2.js']],
  ]),
}
const SECRET = 'what stands beside the folder'

let folder: string
let server: Awaited<ReturnType<typeof fileServer>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-web-'))
  const write = (name: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, 'dist', name)), { recursive: true })
    writeFileSync(join(folder, 'dist', name), content)
  }
  for (const [name, content] of Object.entries(FILES)) write(name, content)
  write('assets/main-a1b2.js.br', brotliCompressSync(FILES['assets/main-a1b2.js'] ?? ''))
  write('assets/main-a1b2.js.gz', gzipSync(FILES['assets/main-a1b2.js'] ?? ''))
  writeFileSync(join(folder, 'secret.txt'), SECRET)
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/assets/link.txt'))
  server = await fileServer({ web: { dir: join(folder, 'dist') } })
}, 30_000)
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

type Headers = Record<string, string>
const get = (path: string, headers: Headers = {}, method = 'GET') =>
  fetch(`${server.url}${path}`, { method, headers, redirect: 'manual' })

test.each([
  '/',
  '/developers',
  '/developers/apps/app_1',
  '/my',
  '/my/consents',
  '/ops',
  '/ops/x.js',
])('%s is the application, whose routes are read in the browser', async (path) => {
  const answer = await get(path)
  expect([answer.status, await answer.text()]).toEqual([200, APP])
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
})

test('what has its hash in its name is kept forever, and by its right type', async () => {
  const script = await get('/assets/main-a1b2.js')
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  const style = await get('/assets/style-a1b2.css')
  expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
})

test('a file that is there compressed comes so to whoever takes it', async () => {
  const raw = async (accept: string) => {
    const url = `${server.url}/assets/main-a1b2.js`
    const { headers, body } = await request(url, { headers: { 'accept-encoding': accept } })
    const bytes = Buffer.from(await body.arrayBuffer())
    return { encoding: headers['content-encoding'], etag: headers.etag, vary: headers.vary, bytes }
  }
  const [brotli, gzip, plain] = [
    await raw('gzip, br'),
    await raw('br;q=0, gzip'),
    await raw('zstd'),
  ]
  expect([brotli, gzip, plain].map(({ encoding }) => encoding)).toEqual(['br', 'gzip', undefined])
  const main = FILES['assets/main-a1b2.js']
  expect(brotliDecompressSync(brotli.bytes).toString()).toBe(main)
  expect(gunzipSync(gzip.bytes).toString()).toBe(main)
  expect(plain.bytes.toString()).toBe(main)
  expect(new Set([brotli, gzip, plain].map(({ etag }) => etag)).size).toBe(3)
  expect(brotli.vary).toBe('accept-encoding')
})

test('what a browser has already is not sent again', async () => {
  const etag = (await get('/')).headers.get('etag') ?? ''
  const again = await get('/', { 'if-none-match': `"other", W/${etag}` })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200)
})

test('HEAD answers as GET does, without the body', async () => {
  const answer = await get('/assets/style-a1b2.css', {}, 'HEAD')
  expect([answer.status, await answer.text()]).toEqual([200, ''])
  expect(answer.headers.get('content-length')).toBe('6')
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
  for (const path of ['/', '/assets/main-a1b2.js', '/docs']) {
    const answer = await get(path, {}, method)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  }
})

test('every answer is strict: nothing inline, nothing from elsewhere, in no frame, of no guessed type', async () => {
  for (const path of [
    '/',
    '/my',
    '/docs',
    '/docs/none',
    '/assets/main-a1b2.js',
    '/assets/none.js',
  ]) {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('reporting-endpoints')).toBe(`csp="${server.url}/csp-reports"`)
    expect(headers.has('strict-transport-security')).toBe(false)
  }
})

test('behind a public https address browsers are told to stay with it', async () => {
  const publicUrl = 'https://bank.example'
  const { localUrl } = await testServer({ publicUrl, web: { dir: join(folder, 'dist') } })
  const { headers } = await fetch(localUrl)
  expect(headers.get('strict-transport-security')).toBe('max-age=63072000')
})

test.each([
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/assets/..\\..\\secret.txt',
  '/assets/....//secret.txt',
  '/docs/../../secret.txt',
  '/docs/..%2f..%2fsecret.txt',
  '/downloads/../../secret.txt',
  '/downloads/%00../secret.txt',
  '/assets//etc/passwd',
  '/assets/link.txt',
  '/assets/',
  '/assets',
  '/downloads/',
  '/assets/main-a1b2.js.br',
  '/docs/index.html.gz',
  '/manifest.json',
  '/preloads.json',
  '/index.html',
  '/secret.txt',
])(
  'path traversal: %s is no way out of the folder, nor to what is not for readers',
  async (target) => {
    const answer = await exchange(
      server.url,
      `GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    )
    expect(statusesOf(answer)).toEqual([404])
    expect(answer).not.toContain(SECRET)
  },
)

test('a page of the documentation, its twin in Markdown, and the way from one to the other', async () => {
  const page = await get('/docs/guides/consents')
  expect(await page.text()).toContain('<title>consents')
  const link = '</docs/guides/consents.md>; rel="alternate"; type="text/markdown"'
  expect(page.headers.get('link')).toBe(link)
  const twin = await get('/docs/guides/consents.md')
  expect(twin.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(await (await get('/docs')).text()).toContain('<title>docs')
  expect((await get('/llms.txt')).headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const lost = await get('/docs/none')
  expect([lost.status, await lost.text()]).toEqual([404, FILES['docs/not-found.html']])
})

test('the answer with the application tells all files of the page that is meant, so that none waits for another', async () => {
  const linkOf = async (path: string, headers: Headers = {}) =>
    (await get(path, headers)).headers.get('link')
  const home =
    '</assets/style-a1b2.css>; rel="preload"; as="style"; crossorigin, </assets/main-a1b2.js>; rel="modulepreload"'
  expect(await linkOf('/developers/org_1?tab=2')).toBe(home)
  expect(await linkOf('/developers/sign-in')).toBe('</assets/sign-in.js>; rel="modulepreload"')
  const etag = (await get('/developers')).headers.get('etag') ?? ''
  expect(await linkOf('/developers/org_1', { 'if-none-match': etag })).toBe(home)
  for (const other of ['/developers', '/developers/', '/developers/org_1/none'])
    expect([other, await linkOf(other)]).toEqual([other, null])
})

test('libraries are downloaded, with their checksums', async () => {
  const packed = await get('/downloads/sdk.tgz')
  expect(packed.headers.get('content-type')).toBe('application/gzip')
  expect(packed.headers.get('content-disposition')).toBe('attachment')
  const sums = await get('/downloads/SHA256SUMS')
  expect([sums.headers.get('content-type'), await sums.text()]).toEqual([
    'text/plain; charset=utf-8',
    '00  sdk.tgz',
  ])
})

test('a person reads of an error on its page, and a program as JSON', async () => {
  const browser = await get('/errors/rate_limited', { accept: 'text/html,*/*;q=0.8' })
  expect([browser.status, browser.headers.get('location')]).toEqual([
    303,
    '/docs/errors/rate_limited',
  ])
  expect(browser.headers.get('vary')).toContain('accept')
  for (const accept of ['application/json', '*/*']) {
    expect((await get('/errors/rate_limited', { accept })).status).toBe(200)
  }
  expect((await get('/errors/none_such', { accept: 'text/html' })).status).toBe(404)
})

test('what is asked for is written down by its route, never as it was', async () => {
  await get('/developers/planted-one')
  await get('/docs/planted-two')
  await expect.poll(() => server.readLog()).toContain('"route":"/docs/*"')
  expect(server.readLog()).toContain('"route":"/developers/*"')
  expect(server.readLog()).not.toContain('planted')
})

test('pages count against an address as everything does', async () => {
  const units = { address: 3, application: 100, consent: 100 }
  const { url } = await testServer({ unitsPerMinute: units, unitsPerSecond: units })
  const statuses: number[] = []
  for (let asked = 0; asked < 4; asked += 1) statuses.push((await fetch(`${url}/docs`)).status)
  expect(statuses.at(-1)).toBe(429)
  expect(statuses.slice(0, 3)).not.toContain(429)
})

test('switched off, no page is there, and nobody signs in by a browser', async () => {
  const { url } = await testServer({ web: undefined })
  for (const path of [
    '/',
    '/my',
    '/my/plain',
    '/session/staff',
    '/assets/main.js',
    '/csp-reports',
  ]) {
    expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, 404])
  }
  expect((await fetch(`${url}/livez`)).status).toBe(200)
})

test('a folder that has no pages in it is no folder to start with', async () => {
  const started = testServer({ web: { dir: folder } })
  await expect(started).rejects.toThrow('there is no index.html in it')
})
