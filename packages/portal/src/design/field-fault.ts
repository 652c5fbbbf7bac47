import { isApiError } from '@wekeza/sdk'

/**
 * What the platform said of one field of a form, to stand at that field.
 * @param name as the contract names it: `company_name`
 */
export function fieldFault(error: unknown, name: string): string | undefined {
  if (!isApiError(error)) return undefined
  return error.errors.find(({ pointer }) => pointer === `/${name}`)?.detail
}
