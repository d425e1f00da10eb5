import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';

/** The whole schema as text in a stable order, the same from every supported release of PostgreSQL. */
export async function dumpSchema(database: Database): Promise<string> {
  const tables = await database.execute<{ name: string; definition: string; security: string }>(sql`
    SELECT c.relname AS name,
      string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        CASE WHEN d.adbin IS NULL THEN '' ELSE ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) END,
        CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END), E',\n' ORDER BY a.attnum) AS definition,
      concat(CASE WHEN c.relrowsecurity THEN ' ENABLED' END, CASE WHEN c.relforcerowsecurity THEN ' FORCED' END) AS security
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    GROUP BY c.oid, c.relname ORDER BY c.relname COLLATE "C"`);
  const parts = await Promise.all(tables.map(async (table) => [
    `CREATE TABLE ${table.name} (\n${table.definition}\n);`,
    ...(await tableParts(database, table.name)),
    ...(table.security === '' ? [] : [`-- row security${table.security}`]),
  ].join('\n')));
  const functions = await database.execute<{ definition: string }>(sql`
    SELECT pg_get_functiondef(oid) || ';' AS definition FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace ORDER BY proname COLLATE "C"`);
  return `${[...parts, ...functions.map((row) => row.definition.trimEnd())].join('\n\n')}\n`;
}

async function tableParts(database: Database, table: string): Promise<string[]> {
  const rows = await database.execute<{ line: string }>(sql`
    WITH named AS (SELECT format('public.%I', ${table}::text)::regclass AS id)
    SELECT line FROM (
      SELECT 1 AS kind, format('ALTER TABLE %s ADD CONSTRAINT %I %s;', ${table}::text, conname, pg_get_constraintdef(oid)) AS line
      FROM pg_constraint WHERE conrelid = (SELECT id FROM named) AND contype <> 'n'
      UNION ALL
      SELECT 2, pg_get_indexdef(indexrelid) || ';' FROM pg_index
      WHERE indrelid = (SELECT id FROM named) AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
      UNION ALL
      SELECT 3, format('CREATE POLICY %I ON %s FOR %s USING (%s)%s;', policyname, tablename, cmd, qual, ' WITH CHECK (' || with_check || ')')
      FROM pg_policies WHERE schemaname = 'public' AND tablename = ${table}
      UNION ALL
      SELECT 4, pg_get_triggerdef(oid) || ';' FROM pg_trigger WHERE tgrelid = (SELECT id FROM named) AND NOT tgisinternal
      UNION ALL
      SELECT 5, format('GRANT %s ON %s TO %s;', string_agg(privilege_type, ', ' ORDER BY privilege_type), ${table}::text, grantee)
      FROM information_schema.role_table_grants
      WHERE table_schema = 'public' AND table_name = ${table} AND grantee IN ('countersign_app', 'PUBLIC') GROUP BY grantee
    ) AS lines ORDER BY kind, line COLLATE "C"`);
  return rows.map((row) => row.line);
}
