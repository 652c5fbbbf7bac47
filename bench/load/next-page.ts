/** The path of the page behind so many rows of the list at this path. */
export async function nextPage(
  baseUrl: string,
  path: string,
  headers: Record<string, string>,
  rows = 25,
): Promise<string> {
  const answer = await fetch(`${baseUrl}${path}?limit=${rows}`, { headers })
  const { page } = (await answer.json()) as { page: { next_cursor: string } }
  return `${path}?cursor=${page.next_cursor}`
}
