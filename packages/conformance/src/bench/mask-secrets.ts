const TOKEN = /eyJ[\w-]+\.[\w-]+(\.[\w-]*)?|\brt_\w+/g
/** Client secrets and API keys of the platform. */
const PLATFORM_SECRET = /\bwk_(test|live)_\w+/g
const SECRET_FIELD = /(client_secret|refresh_token|code|code_verifier)=[^&\s'"]+/g
const SECRET_MEMBER = /("(?:password|token)":)"[^"]*"/g
const CREDENTIALS = /\b(Bearer|Basic) +[^\s'"]+/gi

/** Takes tokens and secrets out of a text that people will read and paste. */
export function maskSecrets(text: string): string {
  return text
    .replace(CREDENTIALS, '$1 ***')
    .replace(SECRET_FIELD, '$1=***')
    .replace(SECRET_MEMBER, '$1"***"')
    .replace(PLATFORM_SECRET, 'wk_$1_***')
    .replace(TOKEN, '***')
}
