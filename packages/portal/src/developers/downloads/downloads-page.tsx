import type { ReactNode } from 'react'
import { CodeBlock } from '../../design/code-block.tsx'
import { CopyButton } from '../../design/copy-button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Section } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { useApplications } from '../applications/use-applications.ts'
import { useOrganisation } from '../organisation.ts'
import { ownScopes, setUp } from '../snippets/set-up.ts'
import { Snippets } from '../snippets/snippets.tsx'
import {
  AsTestApplication,
  TestApplicationChoice,
  useTestApplication,
} from '../test-application.tsx'
import type { Download } from './read-checksums.ts'
import { askSample, consentsSample, whoSample } from './samples.ts'
import { useDownloads } from './use-downloads.ts'
import { words } from './words.ts'

/** `/developers/{organisation}/downloads?application=app_…` */
export function DownloadsPage(): ReactNode {
  const say = useWords(words)
  // The snippets are longer than what stands for them: what is beneath comes when they are there.
  const { isPending: isGrowing } = useApplications(useOrganisation().organisation_id)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <AsTestApplication>
        <FilledIn />
      </AsTestApplication>
      {!isGrowing && <Downloads />}
    </>
  )
}

function FilledIn(): ReactNode {
  const say = useWords(words)
  const { id, scopes } = useTestApplication()
  return (
    <Section
      title={say('snippets.title')}
      lead={say('snippets.lead')}
      actions={<TestApplicationChoice />}
    >
      <div className="grid gap-5">
        <Snippets
          label={say('snippets.setUp')}
          code={setUp(location.origin, id, ownScopes(scopes))}
        />
        <Snippets label={say('snippets.who')} code={whoSample()} />
        <Snippets label={say('snippets.ask')} code={askSample()} />
        <Snippets label={say('snippets.consents')} code={consentsSample()} />
      </div>
    </Section>
  )
}

function Downloads(): ReactNode {
  const say = useWords(words)
  return (
    <Section title={say('files.title')} lead={say('files.lead')}>
      <Loaded
        query={useDownloads()}
        empty={<EmptyState title={say('files.none')}>{say('files.noneLead')}</EmptyState>}
      >
        {(list) => (
          <div className="grid gap-5">
            <Table
              caption={say('files.title')}
              columns={columnsOf(say)}
              rows={list}
              keyOf={({ file }) => file}
            />
            <CodeBlock label={say('files.install')} code={installing(list)} />
          </div>
        )}
      </Loaded>
    </Section>
  )
}

const addressOf = ({ file }: Download) => `${location.origin}/downloads/${file}`

/** The SDK and the command line, checked before they are installed. */
function installing(list: readonly Download[]): string {
  const wanted = list.filter((one) => ['@wekeza/sdk', '@wekeza/cli'].includes(one.package))
  return [
    ...wanted.map((one) => `curl --remote-name ${addressOf(one)}`),
    `curl --remote-name ${location.origin}/downloads/SHA256SUMS`,
    'sha256sum --check --ignore-missing SHA256SUMS',
    ...wanted.map(({ file }) => `npm install ./${file}`),
  ].join('\n')
}

function columnsOf(say: Say<(typeof words)['en']>): readonly Column<Download>[] {
  return [
    {
      head: say('files.package'),
      cell: (one) => (
        <a href={addressOf(one)} download className="row-link">
          {one.package}
        </a>
      ),
    },
    {
      head: say('files.for'),
      cell: (one) => say.of('purposes', one.package.replace('@wekeza/', '')),
    },
    { head: say('files.version'), cell: ({ version }) => version ?? '–' },
    {
      head: 'SHA-256',
      number: true,
      cell: ({ sha256, file }) => (
        <span className="inline-flex items-center gap-1">
          <code className="font-mono text-fine" title={sha256}>
            {`${sha256.slice(0, 8)}…${sha256.slice(-8)}`}
          </code>
          <CopyButton text={sha256} thing={`SHA-256 ${file}`} />
        </span>
      ),
    },
  ]
}
