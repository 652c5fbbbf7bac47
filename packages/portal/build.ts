import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { RouteObject } from 'react-router'
import { build, runnerImport } from 'vite'
import { buildDocumentation } from './documentation/build-documentation.ts'
import { listPreloads } from './list-preloads.ts'

/**
 * Builds what the server serves, each file with its twins in br and gzip, and preloads.json, by which the server tells
 * the scripts of a page: into dist/, or where `WEKEZA_WEB_DIR` tells the server to look.
 */
const root = import.meta.dirname
const dist = process.env.WEKEZA_WEB_DIR || join(root, 'dist')

// Whoever starts this for a test has another, and React would come with all that it tells developers.
process.env.NODE_ENV = 'production'
await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: dist } })
await tellPreloads()
await buildDocumentation({ outDir: dist })
for (const file of globSync('**/*.{html,js,css,svg,json,txt,md}', { cwd: dist })) {
  compress(join(dist, file))
}

async function tellPreloads(): Promise<void> {
  const { module } = await runnerImport<{ routes: RouteObject[] }>(join(root, 'src/routes.tsx'), {
    ...{ root, configFile: false, logLevel: 'error' },
  })
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'))
  const preloads = listPreloads(module.routes, manifest)
  writeFileSync(join(dist, 'preloads.json'), JSON.stringify(preloads))
}

/** A file of a few hundred bytes only grows. Scripts and styles are what a page waits for, and as small as can be. */
function compress(file: string): void {
  const bytes = readFileSync(file)
  if (bytes.length < 512) return
  const isWaitedFor = /\.(js|css)$/.test(file)
  const quality = { [constants.BROTLI_PARAM_QUALITY]: isWaitedFor ? 11 : 9 }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }))
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
}
