import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: '@wekeza/portal',
    globalSetup: './src/testing/build-once.ts',
    // Many tests drive a browser, several of them at a time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
})
