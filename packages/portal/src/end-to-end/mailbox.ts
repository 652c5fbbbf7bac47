/** The text of the newest mail that this platform has kept for an address; nothing: there is none. */
export async function newestMail(baseUrl: string, to: string): Promise<string> {
  const answer = await fetch(`${baseUrl}/v1/sandbox/mails?to=${encodeURIComponent(to)}`)
  const { data } = (await answer.json()) as { data: { text: string }[] }
  return data[0]?.text ?? ''
}

/** The link in a mail that proves whose mailbox it is. */
export const confirmationIn = (mail: string): string =>
  /http\S+\/developers\/confirm#token=\S+/.exec(mail)?.[0] ?? ''
