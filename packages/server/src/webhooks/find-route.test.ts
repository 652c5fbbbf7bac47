import { expect, test, vi } from 'vitest'
import { AddressRefused, findRoute } from './find-route.ts'

const LIVE = { url: 'https://hooks.merchant.example:8443/bank?a=b', testBank: false }

test('a route has all addresses of the host, and the rest of the url', async () => {
  const resolve = async () => ['1.1.1.1', '2606:4700::1111']
  expect(await findRoute(LIVE, resolve, false)).toEqual({
    origin: 'https://hooks.merchant.example:8443',
    path: '/bank?a=b',
    addresses: ['1.1.1.1', '2606:4700::1111'],
  })
})

test('a name that is public first and then leads to this machine has the public address alone, and is refused then', async () => {
  const resolve = vi.fn(async (_host: string): Promise<readonly string[]> => ['127.0.0.1'])
  resolve.mockResolvedValueOnce(['1.1.1.1'])
  const { addresses } = await findRoute(LIVE, resolve, true)
  expect(addresses).toEqual(['1.1.1.1'])
  await expect(findRoute(LIVE, resolve, true)).rejects.toBeInstanceOf(AddressRefused)
  expect(resolve.mock.calls).toEqual([['hooks.merchant.example'], ['hooks.merchant.example']])
})

test('an address of version 6 is asked of nobody, and has no brackets', async () => {
  const resolve = vi.fn()
  const { addresses } = await findRoute(
    { url: 'http://[::1]:3000/', testBank: true },
    resolve,
    true,
  )
  expect(addresses).toEqual(['::1'])
  expect(resolve).not.toHaveBeenCalled()
})

test('what the check takes is read alike by what sends', async () => {
  for (const url of ['HTTPS://Hooks.Merchant.EXAMPLE/', 'https://xn--caf-dma.example/'])
    await findRoute(
      { url, testBank: false },
      async (host) => {
        expect(url.toLowerCase()).toBe(`https://${host}/`)
        return ['1.1.1.1']
      },
      false,
    )
})
