import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import manifest from './package.json' with { type: 'json' }

// Once for both: two that clean would clean away each other's.
rmSync('dist', { recursive: true, force: true })

const shared: Options = {
  // Those that the package exports, where it exports them: dist/webhooks/hono.js is src/webhooks/hono.ts.
  entry: Object.fromEntries(
    Object.values(manifest.exports).map((file) => [file.replace(/^\.\/src\/|\.ts$/g, ''), file]),
  ),
  platform: 'neutral',
  target: 'es2022',
  // Bundled, so that nothing is installed beside it; THIRD-PARTY-NOTICES.md carries their licences.
  noExternal: ['openapi-fetch', 'jose', 'eventsource-parser'],
  // Installed by whoever shows a certificate, and loaded then.
  external: ['undici', /^node:/],
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
}

export default defineConfig([
  // What is imported on the way is a file of its own: a page does not pay for what it does not use.
  { ...shared, format: 'esm', splitting: true },
  // Whole files: splitting CommonJS goes through another compiler, which breaks what is minified.
  { ...shared, format: 'cjs', splitting: false },
])
