import type { ReactNode } from 'react'
import { Outlet, ScrollRestoration, useNavigation } from 'react-router'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

/** Around every page: the way past the navigation, and a sign that the next page is coming. */
export function Root(): ReactNode {
  const say = useWords(words)
  const isLoading = useNavigation().state === 'loading'
  return (
    <>
      <a
        href="#content"
        className="button button-go fixed start-3 top-3 z-60 opacity-0 -translate-y-20 focus:translate-y-0 focus:opacity-100"
      >
        {say('skip')}
      </a>
      <div role="status" className="sr-only">
        {isLoading && say('loading')}
      </div>
      {isLoading && (
        <div
          aria-hidden="true"
          className="fixed inset-x-0 top-0 z-60 h-0.5 animate-[appear_200ms_200ms_backwards] overflow-hidden"
        >
          <div className="h-full w-full animate-[slide-in_1.2s_infinite] bg-accent" />
        </div>
      )}
      <Outlet />
      <ScrollRestoration />
    </>
  )
}
