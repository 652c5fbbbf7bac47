import { API_KEYS_MAX, PLANS, type PlatformFailure } from '@wekeza/platform'
import { Trouble } from '../trouble.ts'

/** Words, for an operator, why a rule of the platform said no; the next action is a command. */
export function explainFailure(failure: PlatformFailure): Trouble {
  return new Trouble(wordsOf(failure))
}

function wordsOf(failure: PlatformFailure): string {
  switch (failure.code) {
    case 'application_not_found':
      return `There is no application ${failure.applicationId}. See them with: wekeza-server apps list.`
    case 'application_name_taken':
      return `The organisation has an application ${JSON.stringify(failure.name)} there already. Choose another --name.`
    case 'profile_invalid':
    case 'password_too_weak':
      return failure.fact
    case 'redirect_uri_invalid':
      return `${failure.received} cannot be a redirect URI. ${failure.fact}`
    case 'ip_range_invalid':
      return `${failure.received} is no address and no range, or one too many. Write them like 196.201.0.0/24.`
    case 'secret_not_found':
      return `There is no valid ${failure.secretId} of this kind. See them with: wekeza-server apps secret list, or apps keys list.`
    case 'too_many_secrets':
      return failure.kind === 'api_key'
        ? `The application has ${API_KEYS_MAX} API keys. End one with: wekeza-server apps keys revoke <id>.`
        : 'Two secrets of the application are valid already. See them with: wekeza-server apps secret list <application>, and end one with: wekeza-server apps secret revoke <id>.'
    case 'key_name_taken':
      return `A valid API key has the name ${JSON.stringify(failure.name)} already. Choose another --name, or roll that one.`
    case 'key_scope_not_allowed':
      return `An API key of it cannot have ${failure.beyond.join(' ')}: keys never reach customers' data. It can have: ${failure.allowed.join(' ')}.`
    case 'scope_not_approved':
      return `It cannot have ${failure.beyond.join(' ')}. It can have: ${failure.allowed.join(' ')}.`
    case 'key_expiry_invalid':
      return 'It would have ended already. Name a later end with --expires.'
    case 'organisation_not_found':
      return `There is no organisation ${failure.organisationId}. See them with: wekeza-server partners list.`
    case 'plan_not_found':
      return `There is no plan ${failure.planId}. There are: ${PLANS.map(({ id }) => id).join(', ')}.`
    default:
      return `The platform refused it (${failure.code}). See what stands with: wekeza-server apps list.`
  }
}
