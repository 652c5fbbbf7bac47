import { join } from 'node:path'
import { writeGenerated } from '../../../tools/write-generated.ts'
import { bundleContract } from './bundle-contract.ts'
import { errorsSource, eventExamplesSource, eventsSource, scopesSource } from './catalogues.ts'
import { readCatalogue } from './error-catalogue.ts'
import { expandErrors } from './expand-errors.ts'
import { operationsOf } from './operations.ts'
import { spellOutEvents } from './spell-out-events.ts'
import { typesOf } from './types.ts'
import { eventValidators, requestValidators, responseValidators } from './validators.ts'

const spec = join(import.meta.dirname, '../../../spec')
const target = join(import.meta.dirname, '../src/generated')

const catalogue = readCatalogue(join(spec, 'errors.yaml'))
const bundled = spellOutEvents(bundleContract(join(spec, 'openapi.yaml')))
const document = expandErrors(bundled, catalogue)

const files = {
  'openapi.json': `${JSON.stringify(document, null, 1)}\n`,
  'types.ts': await typesOf(document),
  'operations.ts': operationsOf(document, catalogue),
  'validate-request.js': await requestValidators(document),
  'validate-response.js': await responseValidators(document),
  'validate-event.js': await eventValidators(document),
  'errors.ts': errorsSource(catalogue),
  'scopes.ts': scopesSource(join(spec, 'scopes.yaml')),
  'events.ts': eventsSource(document),
  'event-examples.ts': eventExamplesSource(document),
}

writeGenerated(target, files)
