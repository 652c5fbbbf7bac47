import { defineConfig } from 'tsup'

// The neutral packages are not published by themselves: what is used of them, and of their types, is part of this one.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    main: 'src/main.ts',
    'core-checks': 'src/core/checks/core-checks.ts',
    // A thread begins at a file of its own.
    'read-in-thread': 'src/reading/read-in-thread.ts',
  },
  format: 'esm',
  target: 'node22',
  clean: true,
  noExternal: [/^@wekeza\//],
  dts: {
    entry: { index: 'src/index.ts', 'core-checks': 'src/core/checks/core-checks.ts' },
    compilerOptions: {
      paths: {
        '@wekeza/api': ['../api/src/index.ts'],
        '@wekeza/bank': ['../bank/src/index.ts'],
        '@wekeza/contract': ['../contract/src/index.ts'],
        '@wekeza/platform': ['../platform/src/index.ts'],
      },
    },
  },
})
