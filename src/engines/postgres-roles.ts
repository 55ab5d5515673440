// Who may do what in the embedded Postgres: the app owns its database and nothing else, so that no query of its, whatever got into
// it, reads a file or starts a program. The superuser is for this file alone; his password is never handed out.
import pg from 'pg';

export const superuser = 'postgres';
const app = 'pullquote';
const database = 'pullquote';

export interface PostgresPasswords {
  /** Letters and digits, both. */
  app: string;
  superuser: string;
}

/** @returns the URL of the app's database, for the app's role */
export async function prepareDatabase(port: number, passwords: PostgresPasswords): Promise<string> {
  const url = (role: string, password: string, name: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${name}`;
  const asSuperuser = (name: string) => url(superuser, passwords.superuser, name);
  if (!(await canConnect(asSuperuser('postgres'))))
    await demoteApp((role, password) => url(role, password, 'postgres'), passwords);
  await using(asSuperuser('postgres'), async (client) => {
    const { rows } = await client.query(
      'select (select count(*) from pg_roles where rolname = $1) as roles, (select count(*) from pg_database where datname = $2) as databases',
      [app, database],
    );
    if (rows[0].roles === '0') await client.query(`create role ${app} login password '${passwords.app}'`);
    if (rows[0].databases === '0') await client.query(`create database ${database} owner ${app}`);
  });
  await using(asSuperuser(database), (client) => client.query(handOver));
  return url(app, passwords.app, database);
}

/**
 * A cluster made before was made by the app's role, which so is its superuser for ever, but for its name. Another one renames it,
 * and makes a role of the old name that is none. Cut short anywhere, it is done at the next start.
 */
async function demoteApp(
  url: (role: string, password: string) => string,
  passwords: PostgresPasswords,
): Promise<void> {
  const helper = `${superuser}_helper`;
  await using(url(app, passwords.app), async (client) => {
    await client.query(`drop role if exists ${helper}`);
    await client.query(`create role ${helper} superuser login password '${passwords.superuser}'`);
  });
  await using(url(helper, passwords.superuser), (client) =>
    client.query(`
      begin;
      alter role ${app} rename to ${superuser};
      alter role ${superuser} password '${passwords.superuser}';
      create role ${app} login password '${passwords.app}';
      commit;`),
  );
  await using(url(superuser, passwords.superuser), (client) => client.query(`drop role ${helper}`));
}

/** All that lies in the database becomes the app's; nothing to do where it is already. */
const handOver = `
  do $$
  declare
    object record;
  begin
    if (select pg_get_userbyid(datdba) from pg_database where datname = current_database()) <> '${app}' then
      execute format('alter database %I owner to ${app}', current_database());
    end if;
    for object in
      select format('alter schema %I owner to ${app}', nspname) as statement, 1 as step
        from pg_namespace
        where nspname <> 'public' and nspname <> 'information_schema' and nspname not like 'pg\\_%' and nspowner <> '${app}'::regrole
      union all
      select format('alter %s %s owner to ${app}', case c.relkind when 'S' then 'sequence' when 'v' then 'view'
          when 'm' then 'materialized view' else 'table' end, c.oid::regclass), 2
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'S') and c.relowner <> '${app}'::regrole
          and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
          -- a sequence of a column goes with its table
          and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass
            and d.deptype in ('a', 'i') and c.relkind = 'S')
      union all
      select format('alter routine %s owner to ${app}', p.oid::regprocedure), 3
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.proowner <> '${app}'::regrole and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
      union all
      select format('alter type %s owner to ${app}', t.oid::regtype), 4
        from pg_type t join pg_namespace n on n.oid = t.typnamespace
        where t.typtype in ('e', 'd') and t.typowner <> '${app}'::regrole
          and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
      order by step
    loop
      execute object.statement;
    end loop;
  end
  $$`;

async function canConnect(url: string): Promise<boolean> {
  try {
    await using(url, async () => {});
    return true;
  } catch (error) {
    // No such role, or not that password: told alike.
    if ((error as { code?: string }).code === '28P01') return false;
    throw error;
  }
}

async function using<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
