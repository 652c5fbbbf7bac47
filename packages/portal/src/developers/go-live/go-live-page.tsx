import type { GoLiveRequestDetail, Organisation } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Callout } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { useOrganisationDetail } from '../use-organisation-detail.ts'
import { Readiness } from './readiness.tsx'
import { Request } from './request.tsx'
import { Submit } from './submit.tsx'
import { useLatestGoLive, useReadiness } from './use-go-live.ts'
import { words } from './words.ts'

/** `/developers/{organisation}/go-live` */
export function GoLivePage(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  // The checklist is longer than what stands for it: a form beneath it would slip from under whoever writes in it.
  const { isPending: isGrowing } = useReadiness(organisation_id)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Granted live={useOrganisationDetail().data?.live ?? null} />
      <Loaded query={useLatestGoLive(organisation_id)}>
        {(latest) => (
          <>
            {latest && <Standing key={latest.id} request={latest} />}
            <Readiness />
            {!latest && !isGrowing && <Submit />}
          </>
        )}
      </Loaded>
    </>
  )
}

/** One request at a time: the form comes back when the bank has decided, for whoever wants more, or to try again. */
function Standing({ request }: { readonly request: GoLiveRequestDetail }): ReactNode {
  const say = useWords(words)
  const [isAsking, setAsking] = useState(false)
  const isDecided = ['approved', 'rejected'].includes(request.status)
  return (
    <>
      <Request request={request} />
      {isDecided &&
        (isAsking ? (
          <Submit />
        ) : (
          <p className="mb-6">
            <Button onClick={() => setAsking(true)}>{say('again')}</Button>
          </p>
        ))}
    </>
  )
}

function Granted({ live }: { readonly live: Organisation['live'] }): ReactNode {
  const say = useWords(words)
  if (live === null) return null
  return (
    <div className="mb-6">
      <Callout tone="good" title={say('live.title')}>
        <p>{say('live.lead')}</p>
        <p className="mt-1 font-mono text-fine break-words">
          {[...live.scopes, ...live.rails].join(', ')}
        </p>
      </Callout>
    </div>
  )
}
