import type Database from 'better-sqlite3'

/**
 * So many more of one application and of its secrets, each under an id and a name of its own.
 * @param database the seeded one, before its server starts
 */
export function addApplications(database: Database.Database, like: string, count: number): void {
  const rows = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)`
  const add = (table: string, owner: string, own: Readonly<Record<string, string>>) => {
    const columns = database.pragma(`table_info(${table})`) as { name: string }[]
    const names = columns.map(({ name }) => name)
    const values = names.map((name) => own[name] ?? name)
    database
      .prepare(
        `${rows} INSERT INTO ${table} (${names.join(', ')})
         SELECT ${values.join(', ')} FROM n, ${table} WHERE ${owner} = ?`,
      )
      .run(count, like)
  }
  if (count === 0) return
  add('application', 'id', { id: `'app_more_' || i`, name: `'More ' || i` })
  const secret = { id: `id || '_' || i`, application_id: `'app_more_' || i`, hash: `hash || i` }
  add('application_secret', 'application_id', secret)
}
