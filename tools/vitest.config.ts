import { defineConfig } from 'vitest/config'

// These run whole programs one after the other; they wait for ports, installs and processes.
export default defineConfig({ test: { name: 'tools', fileParallelism: false } })
