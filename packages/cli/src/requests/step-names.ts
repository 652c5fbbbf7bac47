/** What each step on the way to an operation looks at, as a refusal by it reads (packages/api/src/pipeline.ts). */
const STEPS: Readonly<Record<string, string>> = {
  limitIp: 'the limit on what one address may ask',
  findOperation: 'the look for an operation at that path',
  limitBody: 'the limit on how large a body may be',
  limitFile: 'the limit on how large a file may be',
  authenticate: 'the check of the token or key',
  checkApplication: 'the check that the application is not suspended',
  checkAddress: 'the check of where it calls from',
  checkDeveloper: 'the check of the developer’s session',
  checkBinding: 'the check that the token is used by whom it was issued to',
  limitRate: 'the limit on how much may be asked',
  openBank: 'the choice of the bank',
  checkQuota: 'the count of the calls of a day that its plan allows',
  checkCaller: 'the check of whose token it is',
  checkFirstParty: 'the check that it is the bank’s own application',
  checkScope: 'the check of the token’s scopes',
  injectFault: 'a fault rule of the test bank',
  replayIdempotent: 'the look for an earlier answer to the same key',
  validateRequest: 'the check of the request against the contract',
  checkConsent: 'the check of the customer’s consent',
  runOperation: 'the operation itself',
  inspectAnswer: 'the check of the answer against the contract',
  breakReply: 'a fault rule of the test bank',
}

/** The step in words; one that is newer than this program by its name. */
export function stepName(step: string): string {
  return Object.hasOwn(STEPS, step) ? (STEPS[step] ?? step) : step
}
