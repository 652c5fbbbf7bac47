import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: './tools/postgres/vitest-postgres.ts',
    projects: ['packages/*', 'examples/*', 'spec', 'tools'],
    // One fewer than there are cores leaves a machine of two half idle: most tests wait for a process or a disk.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
