import type { KeptRequest } from '@wekeza/api'

/** A request of an application as it is kept; what a test does not name is ordinary. */
export function aRequest(more: Partial<KeptRequest> = {}): KeptRequest {
  return {
    requestId: 'req_1',
    atMs: 1_000,
    organisationId: 'org_one',
    applicationId: 'app_one',
    bankKey: 'test_one',
    operationId: 'getAccount',
    method: 'GET',
    route: '/v1/accounts/{account_id}',
    status: 200,
    code: null,
    refusedBy: null,
    durationMs: 3,
    replayed: false,
    retryAfterSeconds: null,
    consentId: null,
    resourceId: null,
    bankAtMs: null,
    probe: null,
    ...more,
  }
}
