import { useQuery } from '@tanstack/react-query'
import { type Download, readChecksums } from './read-checksums.ts'

const STALE_MS = 600_000

/** The libraries that this platform serves; none where nothing is packed beside it. */
export function useDownloads() {
  return useQuery({
    queryKey: ['downloads'],
    staleTime: STALE_MS,
    queryFn: async ({ signal }) => readDownloads(signal),
  })
}

/** The list is a file of the web server and no operation of the contract, so it comes without the SDK. */
async function readDownloads(signal: AbortSignal): Promise<Download[]> {
  const answer = await fetch('/downloads/SHA256SUMS', { signal })
  if (answer.status === 404) return []
  if (!answer.ok) throw new Error(`/downloads/SHA256SUMS answered ${answer.status}`)
  return readChecksums(await answer.text())
}
