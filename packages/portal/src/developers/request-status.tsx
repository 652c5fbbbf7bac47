import type { ReactNode } from 'react'
import { Status } from '../design/status.tsx'

/** A status of HTTP: a full leaf where it went well, a mark to heed where the caller was refused, a stroke where we failed. */
export function RequestStatus({ of }: { readonly of: number }): ReactNode {
  const standing = of < 400 ? 'done' : of < 500 ? 'heed' : 'failed'
  return <Status is={standing}>{of}</Status>
}
