import { defineConfig } from 'tsup'

// The contract is not published by itself: what is used of it, and of its types, is part of this package.
export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'node22',
  clean: true,
  noExternal: [/^@wekeza\//],
  dts: { compilerOptions: { paths: { '@wekeza/contract': ['../contract/src/index.ts'] } } },
})
