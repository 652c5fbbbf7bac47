import type { GoLiveReview } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Id } from '../../../design/copy-button.tsx'
import { Section } from '../../../design/section.tsx'
import { Facts } from '../../../design/table.tsx'
import { Time } from '../../../design/time.tsx'
import { useWords } from '../../../words/use-words.ts'
import { words } from './words.ts'

interface OfReview {
  readonly review: GoLiveReview
}

/** Who they say they are, what they want it for, and what they gave to show it. */
export function WhoAsks({ review }: OfReview): ReactNode {
  const say = useWords(words)
  const organisation = (
    <Link to={`/ops/partners/${review.organisation_id}`} className="link">
      {review.organisation_name}
    </Link>
  )
  return (
    <Section title={say('about')}>
      <Facts
        facts={[
          { name: say('legalName'), value: review.legal_name },
          { name: say('registration'), value: review.registration_number },
          { name: say('country'), value: review.country },
          { name: say('organisation'), value: organisation },
          { name: say('submittedBy'), value: <Id of={review.submitted_by} /> },
          { name: say('submitted'), value: <Time at={review.submitted_at} /> },
        ]}
      />
      <h3 className="mt-5 mb-1 text-small font-semibold">{say('useCase')}</h3>
      <p className="max-w-text text-small whitespace-pre-line">{review.use_case}</p>
      <h3 className="mt-5 mb-1 text-small font-semibold">{say('documents')}</h3>
      <Documents documents={review.documents} />
    </Section>
  )
}

function Documents({ documents }: { readonly documents: GoLiveReview['documents'] }): ReactNode {
  const say = useWords(words)
  if (documents.length === 0) return <p className="text-small text-quiet">{say('noDocuments')}</p>
  return (
    <ul className="grid gap-2 text-small">
      {documents.map(({ name, url }) => (
        <li key={url}>
          <Elsewhere url={url}>{name}</Elsewhere>
          <span className="block font-mono text-fine break-all text-quiet">{url}</span>
        </li>
      ))}
    </ul>
  )
}

/** A stranger's address: only https is ever followed, in a window that knows nothing of this one. */
function Elsewhere({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  if (!url.startsWith('https://')) return <span>{children}</span>
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className="link">
      {children}
    </a>
  )
}

/** What an approval would open. */
export function Rights({ review: { scopes, rails } }: OfReview): ReactNode {
  const say = useWords(words)
  return (
    <Section title={say('rights')}>
      <h3 className="mb-2 text-small font-semibold">{say('scopes')}</h3>
      <ul className="mb-5 flex flex-wrap gap-2">
        {scopes.map((scope) => (
          <li key={scope} className="rounded-control bg-well px-2 py-0.5 font-mono text-fine">
            {scope}
          </li>
        ))}
      </ul>
      <h3 className="mb-2 text-small font-semibold">{say('rails')}</h3>
      <ul className="flex flex-wrap gap-2">
        {rails.map((rail) => (
          <li key={rail} className="rounded-control bg-well px-2 py-0.5 text-fine">
            {say.of('railNames', rail)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
