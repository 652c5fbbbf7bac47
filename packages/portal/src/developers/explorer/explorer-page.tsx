import { type ReactNode, useEffect } from 'react'
import { PageHeader } from '../../design/page-header.tsx'
import { PageSkeleton } from '../../design/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { AsTestApplication, useTestApplication } from '../test-application.tsx'
import { words } from '../words.ts'

/** `/developers/{organisation}/explorer`: leads to the explorer, a page of its own, once there is whom to act as. */
export function ExplorerPage(): ReactNode {
  const say = useWords(words)
  return (
    <>
      <PageHeader title={say('places.explorer')} />
      <AsTestApplication>
        <Leave />
      </AsTestApplication>
    </>
  )
}

function Leave(): ReactNode {
  const { id } = useTestApplication()
  const { organisation_id } = useOrganisation()
  useEffect(() => {
    const asked = new URLSearchParams({ organisation: organisation_id, application: id })
    // In the place of this page, so that Back leads to the one before.
    location.replace(`/explorer?${asked}`)
  }, [id, organisation_id])
  return <PageSkeleton />
}
