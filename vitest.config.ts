import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tools/longest-first.ts'

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    globalSetup: './tools/postgres/vitest-postgres.ts',
    projects: ['packages/*', 'examples/*', 'spec', 'tools', 'faults'],
  },
})
