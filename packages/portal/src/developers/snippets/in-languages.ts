import { inCurl } from '../../../documentation/reference/samples/in-curl.ts'
import { inPython } from '../../../documentation/reference/samples/in-python.ts'
import { inTypeScript } from '../../../documentation/reference/samples/in-typescript.ts'
import type { Sample } from '../../../documentation/reference/samples/sample.ts'
import type { InLanguages } from './snippets.tsx'

export type { Sample }

/**
 * A request in each language, as the documentation writes it. The command line has commands and no requests, so its line
 * is given.
 */
export function inLanguages(sample: Sample, commandLine?: string): InLanguages {
  return {
    curl: inCurl(sample).trimEnd(),
    ...(commandLine !== undefined && { CLI: commandLine }),
    TypeScript: inTypeScript(sample).trimEnd(),
    Python: inPython(sample).trimEnd(),
  }
}
