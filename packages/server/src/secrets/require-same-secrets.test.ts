import { expect, test } from 'vitest'
import { requireSameSecrets } from './require-same-secrets.ts'

test('the first server names its secrets, and only those may follow', async () => {
  const agreed = new Map<string, string>()
  const agree = async (name: string, value: string) => {
    if (!agreed.has(name)) agreed.set(name, value)
    return agreed.get(name) ?? ''
  }
  const secrets = (byte: number) => ({ pepper: new Uint8Array(32).fill(byte) })
  await requireSameSecrets({ agree }, secrets(1))
  await requireSameSecrets({ agree }, secrets(1))
  await expect(requireSameSecrets({ agree }, secrets(2))).rejects.toThrow(/Copy theirs/)
})
