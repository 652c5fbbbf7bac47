import type { Rule } from './contract.ts'
import { creatingTakesAKey } from './creating-takes-a-key.ts'
import { deprecationsAreWhole } from './deprecations-are-whole.ts'
import { developersWriteThePlatform } from './developers-write-the-platform.ts'
import { everyAnswerHasAnExample } from './every-answer-has-an-example.ts'
import { everyAnswerTellsItsLimits } from './every-answer-tells-its-limits.ts'
import { everyEventIsWhole } from './every-event-is-whole.ts'
import { everyOperationIsWhole } from './every-operation-is-whole.ts'
import { fieldsAreSnakeCase } from './fields-are-snake-case.ts'
import { namesAreUnique } from './names-are-unique.ts'
import { scopesFitTheCaller } from './scopes-fit-the-caller.ts'
import { streamsSaySo } from './streams-say-so.ts'
import { theCatalogueIsWhole } from './the-catalogue-is-whole.ts'

/** What we hold our contract to, beyond what any OpenAPI document is held to. */
export const rules: readonly Rule[] = [
  everyOperationIsWhole,
  everyAnswerHasAnExample,
  everyAnswerTellsItsLimits,
  scopesFitTheCaller,
  developersWriteThePlatform,
  creatingTakesAKey,
  namesAreUnique,
  fieldsAreSnakeCase,
  everyEventIsWhole,
  streamsSaySo,
  deprecationsAreWhole,
  theCatalogueIsWhole,
]
