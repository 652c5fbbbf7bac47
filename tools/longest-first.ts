import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes, whatever their size: begun last, they would keep all but one core waiting. */
const LONG = [
  'faults/',
  'tools/readme/',
  'server/src/commands/secrets.test',
  'server/src/stores/endurance.test',
  'server/src/replicas/',
  'conformance/src/server-on-',
  'identity/browser/accessibility.test',
  '.browser.test',
  'cli/src/examples.test',
  'cli/src/logs.test',
  'cli/src/guides.test',
  'server/src/core/faulty-core.test',
  'server/src/stores/platform.test',
  'conformance/src/equal-answers.test',
  'conformance/src/access/server-on-',
]

/** The order in which test files are begun: the long ones first, then the large ones. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const long = sorted.filter(({ moduleId }) => isLong(moduleId))
    return [...long, ...sorted.filter(({ moduleId }) => !isLong(moduleId))]
  }
}

function isLong(moduleId: string): boolean {
  return LONG.some((part) => moduleId.includes(part))
}
