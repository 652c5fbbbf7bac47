import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { PageHeader } from '../page-header.tsx'
import { Section } from '../section.tsx'
import { Buttons, Overlays } from './acting.tsx'
import { Forms } from './forms.tsx'
import { CodeAndIds, Ledger, Lines, Standings, StepsAndTabs, Type } from './showing.tsx'
import { States } from './states.tsx'
import { words } from './words.ts'

const CHAPTERS = [
  ['type', Type],
  ['actions', Buttons],
  ['forms', Forms],
  ['states', States],
  ['ledger', Ledger],
  ['standing', Standings],
  ['overlays', Overlays],
  ['code', CodeAndIds],
  ['steps', StepsAndTabs],
  ['charts', Lines],
] as const

/** `/design`: every part in every state, for whoever builds pages, and for the tests that look at all of them. */
export function DesignPage(): ReactNode {
  const say = useWords(words)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      {CHAPTERS.map(([title, Chapter]) => (
        <Section key={title} title={say(title)}>
          <Chapter />
        </Section>
      ))}
    </>
  )
}
