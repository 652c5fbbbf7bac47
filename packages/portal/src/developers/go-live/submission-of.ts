import type { GoLiveSubmission, Rail } from '@wekeza/sdk'
import { linesOf } from '../applications/lines-of.ts'

/** What is typed and ticked of a request to go live. */
export interface GoLiveForm {
  readonly rehearsal: boolean
  readonly legalName: string
  readonly registrationNumber: string
  readonly country: string
  readonly useCase: string
  /** on each line a name, and then an address */
  readonly documents: string
  readonly scopes: string[]
  readonly rails: string[]
}

export function submissionOf(form: GoLiveForm): GoLiveSubmission {
  return {
    rehearsal: form.rehearsal,
    legal_name: form.legalName.trim(),
    registration_number: form.registrationNumber.trim(),
    country: form.country.trim().toUpperCase(),
    use_case: form.useCase.trim(),
    documents: linesOf(form.documents).map(documentOf),
    scopes: form.scopes,
    rails: form.rails as Rail[],
  }
}

/** The address is the last word; a document without a name is called by its address. */
function documentOf(line: string): { name: string; url: string } {
  const [, name = '', url = line] = /^(.*\s)?(\S+)$/.exec(line) ?? []
  return { name: name.trim() || url, url }
}
