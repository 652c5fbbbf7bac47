import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeGenerated } from '../../../tools/write-generated.ts'
import { describeOperations } from './describe-operations.ts'
import { eventExamplesSource, eventsSource } from './events-source.ts'
import { operationsSource } from './operations-source.ts'
import { resourceListSource, resourcesSource } from './resources-source.ts'
import { schemasSource } from './schemas-source.ts'

const source = join(import.meta.dirname, '../src')
const target = join(source, 'generated')

const operations = describeOperations()
const added = readdirSync(join(source, 'additions'))
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => name.replace(/\.ts$/, ''))

const files = {
  'event-examples.ts': eventExamplesSource(),
  'events.ts': eventsSource(),
  'operations.ts': operationsSource(operations),
  'schemas.ts': schemasSource(operations),
  'resources.ts': resourcesSource(operations),
  'resource-list.ts': resourceListSource(operations, added),
}

writeGenerated(target, files)
