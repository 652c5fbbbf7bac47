import { storeSuite } from '../suite/index.ts'
import { memoryStore } from './index.ts'

storeSuite('in memory', () => {
  const banks = new Map<string, ReturnType<typeof memoryStore>>()
  return {
    open(bank) {
      const store = banks.get(bank) ?? memoryStore()
      banks.set(bank, store)
      return store
    },
  }
})
