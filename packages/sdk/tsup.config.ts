import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  clean: true,
  // Bundled, so that nothing is installed beside it; THIRD-PARTY-NOTICES.md carries its licence.
  noExternal: ['openapi-fetch'],
  minify: true,
  esbuildOptions(options) {
    // Node prints the whole line that an uncaught error comes from: it must not be the whole file.
    options.lineLimit = 120
  },
  dts: {
    compilerOptions: {
      stripInternal: true,
      // The contract's types are written into ours, because its package is not published.
      paths: { '@wekeza/contract': ['../contract/src/index.ts'] },
    },
  },
})
