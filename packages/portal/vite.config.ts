import { join } from 'node:path'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = import.meta.dirname

const SHARED_BY_MIN = 6
/** What nearly every page stands on. The explorer and charts share much among themselves, which is nobody else's. */
const BASE =
  /node_modules\/(react-router|@tanstack|i18next|react-i18next|openapi-fetch)\/|packages\/(sdk|portal)\/src\/(?!design\/dialog)/
/** Parts of a few hundred bytes: the frames, what stands beside a realm's pages, pictures. */
const SMALL =
  /lucide-react|portal\/src\/(session\/|frame\/(account-button|account-menu|brand|content|navigation|sheet-button|shell-\w+)\.|developers\/(may-change|request-status|use-developer)\.|design\/(avatar|steps|chart|field-fault)\.)/

export default defineConfig({
  root,
  plugins: [react(), tailwind()],
  resolve: {
    alias: {
      // Its own writes a style element, which the policy of our pages forbids.
      'react-style-singleton': join(root, 'src/design/adopt-style.ts'),
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // A data: address would not be cached, and the policy allows scripts and styles as files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    reportCompressedSize: false,
    rolldownOptions: {
      input: [join(root, 'index.html'), join(root, 'explorer.html')],
      output: {
        codeSplitting: {
          // What most pages share comes in few files, not in thirty: each request costs a slow line its turn. A group has
          // what its modules import, unless one above has it.
          groups: [
            // Apart from all the rest, which it is ahead of.
            {
              name: 'first',
              test: /session\/(ask-ahead|first-asks)\.|frame\/theme\.|vite\/preload-helper/,
            },
            { name: 'react', test: /node_modules\/(react-dom|react|scheduler)\// },
            { name: 'base', minShareCount: SHARED_BY_MIN, test: BASE },
            // Each picture would be a file of its own as soon as two pages show it.
            { name: 'small', minShareCount: 2, test: SMALL },
            { name: 'dialog', minShareCount: 2, test: /portal\/src\/design\/dialog\./ },
            { name: 'customers', minShareCount: 2, test: /portal\/src\/customers\// },
          ],
        },
      },
    },
  },
})
