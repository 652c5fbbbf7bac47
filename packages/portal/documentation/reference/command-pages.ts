import { slugOf } from '../markdown/slug-of.ts'
import { makePage } from '../pages/make-page.ts'
import type { Page } from '../pages/page.ts'
import { type Command, commands, topics } from './commands.ts'
import { addressOfOperation, describeOperations } from './contract.ts'
import { code, fence, paragraph, table } from './markdown-parts.ts'

const EVERYWHERE = ['OUTPUT', 'CONNECTION', 'GLOBAL']
const ALONE = 'at-the-top'

/** A page for each first word of commands, and one for the commands that are one word. */
export function commandPages(): Page[] {
  const byTopic = Map.groupBy(commands, ({ name }) =>
    name.includes(' ') ? (name.split(' ')[0] ?? '') : ALONE,
  )
  return [
    makePage({ path: 'reference/cli', markdown: indexOf(byTopic) }),
    ...[...byTopic].map(([topic, own]) =>
      makePage({ path: `reference/cli/${topic}`, markdown: topicPage(topic, own) }),
    ),
  ]
}

function aboutOf(topic: string): string {
  return topic === ALONE
    ? 'Commands that are one word, and make use of the others.'
    : (topics[topic]?.description ?? '')
}

function titleOf(topic: string): string {
  return topic === ALONE ? 'wekeza' : `wekeza ${topic}`
}

function indexOf(byTopic: ReadonlyMap<string, readonly Command[]>): string {
  const parts = [...byTopic]
    .sort(([a], [b]) => (a === ALONE ? -1 : b === ALONE ? 1 : a.localeCompare(b)))
    .map(([topic, own]) => {
      const rows = own.map(({ name, summary }) => [
        `[${code(`wekeza ${name}`)}](/docs/reference/cli/${topic}#${slugOf(`wekeza ${name}`)})`,
        summary,
      ])
      return `## ${titleOf(topic)}\n\n${paragraph(aboutOf(topic))}${table(['command', 'does'], rows)}`
    })
  return `# Commands

Every command of \`wekeza\`, as its own \`--help\` tells it. What scripts may rely on, exit codes and settings: [the command line](../../packages/cli/README.md).

${parts.join('')}## Options of every command

${optionTable(commonFlags(), 'option')}`
}

function topicPage(topic: string, own: readonly Command[]): string {
  return `# ${titleOf(topic)}\n\n${paragraph(`${aboutOf(topic)} Options that every command takes stand [here](/docs/reference/cli#options-of-every-command).`)}${own.map(commandPart).join('')}`
}

function commandPart(command: Command): string {
  const { name, summary, description, args, examples } = command
  const operations = describeOperations().filter(({ id }) => command.operations.includes(id))
  const words = args.map((one) =>
    one.required ? ` ${one.name.toUpperCase()}` : ` [${one.name.toUpperCase()}]`,
  )
  const flags = command.flags.filter(({ helpGroup }) => !EVERYWHERE.includes(helpGroup ?? ''))
  return [
    `## wekeza ${name}\n\n`,
    paragraph(summary),
    description === '' ? '' : paragraph(description.replaceAll('<', '\\<')),
    fence('sh', examples.join('\n')),
    `${code(`wekeza ${name}${words.join('')}`)}\n\n`,
    table(
      ['argument', 'is'],
      args.map((one) => [code(one.name.toUpperCase()), one.description ?? '']),
    ),
    optionTable(flags, 'option'),
    operations.length === 0
      ? ''
      : paragraph(
          `Calls ${operations.map((one) => `[${code(one.id)}](${addressOfOperation(one, slugOf)})`).join(', ')}.`,
        ),
  ].join('')
}

function optionTable(flags: Command['flags'], head: string): string {
  const rows = flags.map((flag) => [
    code(
      `${flag.char ? `-${flag.char}, ` : ''}--${flag.name}${flag.helpValue ? ` ${[flag.helpValue].flat().join(' ')}` : ''}`,
    ),
    [flag.summary ?? '', flag.options ? `One of ${flag.options.map(code).join(', ')}.` : ''].join(
      ' ',
    ),
  ])
  return table([head, 'does'], rows)
}

function commonFlags(): Command['flags'] {
  const found = commands.flatMap(({ flags }) =>
    flags.filter(({ helpGroup }) => EVERYWHERE.includes(helpGroup ?? '')),
  )
  return [...new Map(found.map((flag) => [flag.name, flag])).values()]
}
