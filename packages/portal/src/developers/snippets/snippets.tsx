import type { ReactNode } from 'react'
import { classes } from '../../design/classes.ts'
import { CodeBlock } from '../../design/code-block.tsx'
import { useWords } from '../../words/use-words.ts'
import { type ExampleLanguage, LANGUAGES, useExampleLanguage } from './language.ts'
import { words } from './words.ts'

/** The same thing in each language; one that is left out is not offered. */
export type InLanguages = Readonly<Partial<Record<ExampleLanguage, string>>>

/**
 * Code in the language that the reader has chosen, with its copy button.
 * @param label what it does: `Make a payment`
 * @example
 * <Snippets label={say('pay')} code={{ curl: 'curl …', TypeScript: 'await …' }} />
 */
export function Snippets({
  label,
  code,
}: {
  readonly label: string
  readonly code: InLanguages
}): ReactNode {
  const say = useWords(words)
  const [language, choose] = useExampleLanguage()
  const offered = LANGUAGES.filter((one) => code[one] !== undefined)
  const shown = offered.includes(language) ? language : offered[0]
  if (shown === undefined) return null
  return (
    <div className="grid min-w-0 content-start gap-2 [&_pre]:max-h-96 [&_pre]:overflow-auto">
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">{say('language')}</legend>
        {offered.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === shown}
            onClick={() => choose(one)}
            className={classes(
              'min-h-9 rounded-control px-2.5 text-fine font-semibold',
              one === shown ? 'bg-tint text-accent' : 'text-quiet hover:text-ink',
            )}
          >
            {one}
          </button>
        ))}
      </fieldset>
      <CodeBlock label={label} code={code[shown] ?? ''} />
    </div>
  )
}
