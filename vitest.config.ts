import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: './tools/postgres/vitest-postgres.ts',
    projects: ['packages/*', 'examples/*', 'spec', 'tools'],
  },
})
