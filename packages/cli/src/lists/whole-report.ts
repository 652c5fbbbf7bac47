const ROWS_MAX = 1_000

interface Paged {
  readonly page: { readonly has_more: boolean; readonly next_cursor: string | null }
}

interface Place {
  readonly limit: number
  readonly cursor?: string
}

/** Reads a report page by page, and joins their rows: whoever adds them up has all of them. */
export async function wholeReport<Report extends Paged>(
  read: (place: Place) => Promise<Report>,
  join: (before: Report, next: Report) => Report,
): Promise<Report> {
  let whole = await read({ limit: ROWS_MAX })
  while (whole.page.has_more && whole.page.next_cursor !== null) {
    whole = join(whole, await read({ limit: ROWS_MAX, cursor: whole.page.next_cursor }))
  }
  return whole
}
