/** The path of the page behind the one at this path. */
export async function nextPage(
  baseUrl: string,
  path: string,
  headers: Record<string, string>,
): Promise<string> {
  const answer = await fetch(baseUrl + path, { headers })
  const { page } = (await answer.json()) as { page: { next_cursor: string } }
  return `${path}?cursor=${page.next_cursor}`
}
