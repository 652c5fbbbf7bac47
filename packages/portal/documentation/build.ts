import { join } from 'node:path'
import { buildDocumentation } from './build-documentation.ts'

const { pages } = await buildDocumentation({ outDir: join(import.meta.dirname, '../dist') })
process.stdout.write(`${pages} pages of documentation\n`)
