import openapiTypescript, { astToString } from 'openapi-typescript'
import { BANNER } from './banner.ts'
import type { Document } from './document.ts'

export async function typesOf(document: Document): Promise<string> {
  const source = structuredClone(document) as never
  return BANNER + astToString(await openapiTypescript(source, { alphabetize: true }))
}
