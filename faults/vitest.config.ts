import { defineConfig } from 'vitest/config'

// Whole processes are killed and waited for, one programme after the other; time is what they need most.
export default defineConfig({
  test: {
    name: 'faults',
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 60_000,
    maxConcurrency: 2,
  },
})
