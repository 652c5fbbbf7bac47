/** Why a receiver did not answer, in words for whoever develops it. */
export function whyUnreachable({ host, hostname }: URL, fault: unknown): string {
  if (fault instanceof Error && fault.name === 'TimeoutError') {
    return `${host} did not answer within 15 seconds`
  }
  const code = codeOf(fault)
  const known: Readonly<Record<string, string>> = {
    ECONNREFUSED: `${host} refused the connection`,
    ENOTFOUND: `there is no host ${hostname}`,
    ECONNRESET: `${host} closed the connection without an answer`,
    UND_ERR_SOCKET: `${host} closed the connection without an answer`,
    DEPTH_ZERO_SELF_SIGNED_CERT: `the certificate of ${host} is not trusted: NODE_EXTRA_CA_CERTS names a file of those that are`,
  }
  return known[code] ?? `${host} was not reached (${code || String(fault)})`
}

/** fetch wraps what the system said; where several addresses failed, the first one's says it. */
function codeOf(fault: unknown): string {
  const { cause } = fault as { cause?: { code?: string; errors?: { code?: string }[] } }
  return cause?.code ?? cause?.errors?.[0]?.code ?? ''
}
