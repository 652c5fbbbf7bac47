import type { Person } from '../../identity/realms/realm.ts'
import type { SecondFactor, SecondFactors } from '../../identity/second-factor/second-factors.ts'

/** Second factors in memory, forgotten with the process. */
export function memorySecondFactors(): SecondFactors {
  const factors = new Map<string, SecondFactor>()
  const keyOf = ({ realm, bankKey, personId }: Person) => `${realm} ${bankKey} ${personId}`
  return {
    find: async (person) => factors.get(keyOf(person)),
    put: async (factor) => void factors.set(keyOf(factor.person), factor),
    remove: async (person) => factors.delete(keyOf(person)),
    async take(person, step) {
      const factor = factors.get(keyOf(person))
      if (!factor || factor.lastStep >= step) return false
      factors.set(keyOf(person), { ...factor, lastStep: step })
      return true
    },
  }
}
