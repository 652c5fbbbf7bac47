import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from '../trouble.ts'
import { openWebFiles, type WebFiles } from './web-files.ts'
import { findDownloads, findWebFolder } from './web-folder.ts'
import { START_PAGE } from './web-target.ts'

/**
 * Opens the built pages; without any there are no files, and the pages say so.
 * @param dir where they stand; undefined: where this program brings them
 * @throws {Trouble} if a folder is named that has none
 */
export function openWeb({ dir }: { readonly dir: string | undefined }): WebFiles {
  if (dir !== undefined && !existsSync(join(dir, START_PAGE))) {
    throw new Trouble(
      `WEKEZA_WEB_DIR names ${dir}, and there is no ${START_PAGE} in it. Name the folder of the built pages, or set WEKEZA_WEB to off.`,
    )
  }
  const folder = dir ?? findWebFolder()
  const downloads = findDownloads(folder)
  return openWebFiles({ '': folder, ...(downloads && { 'downloads/': downloads }) })
}
