import type {
  ApiRequest,
  ApiRequestDetail,
  Call,
  CallOptions,
  PagedCall,
  Wekeza,
} from '@wekeza/sdk'

/** What of the log is wanted; all of it where nothing is said. */
export interface RequestFilter {
  /** 429, or 4xx */
  readonly status?: string
  /** an operationId */
  readonly operation?: string
  /** the id of what was made or changed */
  readonly resource_id?: string
  /** RFC 3339; included */
  readonly from?: string
}

/** The requests of one application: to itself, or to a developer of its organisation. */
export interface RequestSource {
  list(query: RequestFilter & { limit: number }, options?: CallOptions): PagedCall<ApiRequest>
  get(requestId: string): Call<ApiRequestDetail>
}

/** As the application itself sees them. */
export function ownRequests({ requests }: Wekeza): RequestSource {
  return { list: (query, options) => requests.list(query, options), get: (id) => requests.get(id) }
}

/** As a developer sees them. */
export function requestsOf({ applications }: Wekeza, applicationId: string): RequestSource {
  return {
    list: (query, options) => applications.requests(applicationId, query, options),
    get: (id) => applications.request(applicationId, id),
  }
}
