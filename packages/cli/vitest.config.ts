import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'cli',
    // No test here leaves anything behind in its process, so that the next file need not begin a new one.
    isolate: false,
    globalSetup: './src/testing/build-once.ts',
    // Most tests start the program, some of them many times.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
