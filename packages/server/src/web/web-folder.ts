import { existsSync } from 'node:fs'
import { join } from 'node:path'

const START = 'index.html'

/** Where the built pages stand, if they are built: beside the code in what is published, else where the workspace builds them. */
export function findWebFolder(): string {
  const published = join(import.meta.dirname, 'web')
  const workspace = join(import.meta.dirname, '../../../portal/dist')
  return existsSync(join(published, START)) ? published : workspace
}

/** Where packed libraries stand: in the folder of the pages, or where the workspace packs them. */
export function findDownloads(webFolder: string): string | undefined {
  const workspace = join(import.meta.dirname, '../../../../tarballs')
  return [join(webFolder, 'downloads'), workspace].find((folder) => existsSync(folder))
}
