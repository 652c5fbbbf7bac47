import { defineConfig } from 'vitest/config'

// No test here leaves anything behind in its process, so that the next file need not begin a new one.
export default defineConfig({ test: { isolate: false } })
