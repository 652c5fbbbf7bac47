/** A TLS certificate of the application's own, as `mtls` of `@wekeza/sdk/node` makes it (RFC 8705). */
export interface ClientCertificate {
  /** @internal what `fetch` is given beside the request, so that it shows the certificate */
  connection(): Promise<RequestInit>
  /** Ends the connections that are kept open. */
  close(): Promise<void>
}
