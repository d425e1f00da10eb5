import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';

/** The role of product queries could pass row security, so the server does not start. */
export class UnsafeRoleError extends Error {
  override readonly name = 'UnsafeRoleError';
}

/** Refuses a database in which `countersign_app` is missing, out of reach, or able to pass row security. */
export async function assertAppRole(database: Database): Promise<void> {
  const [role] = await database.execute<{
    superuser: boolean; bypasses: boolean; owns: boolean; borrows: boolean; reachable: boolean;
  }>(sql`
    SELECT rolsuper AS superuser, rolbypassrls AS bypasses,
      EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS owns,
      EXISTS (SELECT FROM pg_auth_members WHERE member = pg_roles.oid) AS borrows,
      pg_has_role(current_user, pg_roles.oid, CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END) AS reachable
    FROM pg_roles WHERE rolname = 'countersign_app'`);
  if (role === undefined) throw new UnsafeRoleError('The database role countersign_app does not exist. Run the migrations first.');
  if (role.superuser) throw new UnsafeRoleError('The database role countersign_app is a superuser, so row security would not hold.');
  if (role.bypasses) throw new UnsafeRoleError('The database role countersign_app has BYPASSRLS, so row security would not hold.');
  if (role.owns) throw new UnsafeRoleError('The database role countersign_app owns tables, so row security would not hold.');
  if (role.borrows) throw new UnsafeRoleError('The database role countersign_app is a member of another role, so row security might not hold.');
  if (!role.reachable) throw new UnsafeRoleError('The database user of Countersign cannot SET ROLE countersign_app. Grant it: GRANT countersign_app TO that user.');
}
