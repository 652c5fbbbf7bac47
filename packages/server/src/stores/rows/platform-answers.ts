/** The columns of an answer of the platform, in the order of `answerValues`. */
export const PLATFORM_ANSWER_COLUMNS =
  'scope, body_hash, status, sealed_body, answered_at_ms, expires_at_ms'
