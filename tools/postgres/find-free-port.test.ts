import { expect, test } from 'vitest'
import { findFreePort } from './find-free-port.ts'

test('a port is one that no outgoing connection is given', async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, findFreePort))
  for (const port of ports) expect(port).toSatisfy((it: number) => it >= 20_000 && it < 32_000)
})
