import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rolldown, transformWithOxc } from 'vite'
import type { Assets } from './frame/layout.ts'
import type { Entry } from './search/index-of.ts'

const HERE = import.meta.dirname

/** Writes what pages load into assets/, each under a name that changes with its content. */
export async function writeAssets(outDir: string, index: readonly Entry[]): Promise<Assets> {
  const folder = join(outDir, 'assets')
  mkdirSync(folder, { recursive: true })
  for (const stale of globSync('docs-*', { cwd: folder })) rmSync(join(folder, stale))
  const write = (name: string, ending: string, content: string) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
    const file = `docs-${name}-${hash}.${ending}`
    writeFileSync(join(folder, file), content)
    return `/assets/${file}`
  }
  const { style, script } = await bundle(outDir)
  const themeFile = join(HERE, 'browser/theme.ts')
  const { code: theme } = await transformWithOxc(readFileSync(themeFile, 'utf8'), themeFile)
  return {
    style,
    script,
    theme: write('theme', 'js', theme),
    search: write('search', 'json', JSON.stringify(index)),
    mark: write('mark', 'svg', readFileSync(join(HERE, '../src/design/mark.svg'), 'utf8')),
  }
}

/** The stylesheet and the one module of all pages; the search comes when it is needed. */
async function bundle(outDir: string): Promise<Pick<Assets, 'style' | 'script'>> {
  const built = await build({
    configFile: false,
    root: HERE,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      cssTarget: 'es2024',
      rolldownOptions: {
        input: { main: join(HERE, 'browser/main.ts'), style: join(HERE, 'style/docs.css') },
        output: {
          entryFileNames: 'assets/docs-[name]-[hash].js',
          chunkFileNames: 'assets/docs-[name]-[hash].js',
          // A font has the name that the portal’s own build gives it, so that it is loaded once for both.
          assetFileNames: ({ names: [name = ''] }) =>
            name.endsWith('.css')
              ? 'assets/docs-[name]-[hash][extname]'
              : 'assets/[name]-[hash][extname]',
        },
      },
    },
  })
  const { output } = built as Rolldown.RolldownOutput
  const named = (found: (file: Rolldown.OutputChunk | Rolldown.OutputAsset) => boolean) =>
    `/${output.find(found)?.fileName ?? ''}`
  return {
    style: named(({ fileName }) => fileName.endsWith('.css')),
    script: named((file) => file.type === 'chunk' && file.isEntry && file.name === 'main'),
  }
}
