/** An OAuth client of the implementation under test. */
export interface Client {
  readonly clientId: string
  readonly clientSecret: string
}

/** What the suite is run against: an address and two applications of one test bank. */
export interface Target {
  /** where the implementation is reached, without a slash at the end */
  readonly baseUrl: string
  readonly client: Client
  /** a second application on the same bank, to show that one never meets what is the other's */
  readonly otherClient: Client
  /** an API key of the first application. Default: none, and what needs one is not run */
  readonly apiKey?: string
  /**
   * The name or address under which the implementation reaches this machine, where the suite listens for webhooks.
   * Default: 127.0.0.1 where the implementation is on this machine too; else none, and what needs one is not run
   */
  readonly webhookHost?: string
  /** how requests are sent. Default: the global fetch. A sandbox in this process brings its own: it is a target as it is */
  readonly fetch?: (request: Request) => Promise<Response>
}
