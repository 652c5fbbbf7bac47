import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DATABASE_FILE, openFile } from '../../platform/open-database-file.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { backup } from './backup.ts'
import { migrate } from './migrate.ts'
import type { Database } from './open-database.ts'
import { openToRead } from './open-to-read.ts'

const INSERT = "INSERT INTO answer VALUES ('test_one', ?, 'hash', 201, 0, 1, ?)"
const PLANTED = 60
/** of one answer's body, so that the database takes more than three steps to copy */
const CHARACTERS = 1_000_000

function planted(file: string): Database {
  const database = openFile(file)
  migrate(database)
  const insert = database.prepare(INSERT)
  const body = 'x'.repeat(CHARACTERS)
  database.transaction(() => {
    for (let row = 0; row < PLANTED; row += 1) insert.run(`planted ${row}`, body)
  })()
  return database
}

test('a copy is of one moment, though others write between its steps', {
  timeout: 30_000,
}, async () => {
  const folder = temporaryFolder()
  const [file, copy] = [join(folder, DATABASE_FILE), join(folder, 'copy.db')]
  const database = planted(file)
  const source = openToRead(file, '')
  const insert = database.prepare(INSERT)
  let written = 0
  const writer = setInterval(() => insert.run(`later ${written++}`, ''))
  const { tables } = await backup(source, copy)
  clearInterval(writer)
  source.close()
  database.close()
  expect(written).toBeGreaterThan(1)
  expect(tables).toContainEqual({ name: 'answer', rows: PLANTED })
})
