import { defineConfig } from 'tsup'

// The neutral packages are not published by themselves: what is used of them, and of their types, is part of this one.
export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts', 'src/http.ts'],
  format: 'esm',
  target: 'node22',
  clean: true,
  noExternal: [/^@wekeza\//],
  dts: {
    compilerOptions: {
      paths: {
        '@wekeza/api': ['../api/src/index.ts'],
        '@wekeza/bank': ['../bank/src/index.ts'],
        '@wekeza/bank/memory': ['../bank/src/stores/memory/index.ts'],
        '@wekeza/contract': ['../contract/src/index.ts'],
        '@wekeza/platform': ['../platform/src/index.ts'],
        '@wekeza/platform/memory': ['../platform/src/stores/memory/index.ts'],
      },
    },
  },
})
