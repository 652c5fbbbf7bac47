import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'cli',
    globalSetup: './src/testing/build-once.ts',
    // Most tests start the program, some of them many times.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
