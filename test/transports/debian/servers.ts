// Exim, Postfix and OpenSMTPD as Debian has them, each on a port of loopback: they refuse r…3@, and pass all else on to where they
// are told. As root in a tree of their own (`chroot`): Postfix' master and OpenSMTPD's smtpd refuse to start as anybody else, and
// Exim gives its rights away.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openTree, users } from './tree.ts';

interface Kind {
  packages: string[];
  /** What runs in the foreground, as the tree knows it. */
  command: string[];
  files(ports: Ports): Record<string, string>;
  /** folder → its owner and mode */
  folders: Record<string, [number, number, number]>;
  /** Files that say why it does not start. */
  logs: string[];
}
interface Ports {
  own: number;
  /** Of the server that everything is passed on to. */
  next: number;
}

const { postfix } = users;
const exim = users['Debian-exim'];
const queues = [
  'active',
  'bounce',
  'corrupt',
  'defer',
  'deferred',
  'flush',
  'hold',
  'incoming',
  'private',
  'saved',
  'trace',
];

export const kinds: Record<'Exim' | 'Postfix' | 'OpenSMTPD', Kind> = {
  Exim: {
    packages: ['exim4-daemon-light', 'exim4-base'],
    command: ['/usr/sbin/exim4', '-bdf', '-q1m'],
    files: ({ own, next }) => ({
      'etc/exim4/exim4.conf': `
primary_hostname = mx.example
exim_path = /usr/sbin/exim4
daemon_smtp_ports = ${own}
local_interfaces = 127.0.0.1
acl_smtp_rcpt = rcpt
acl_smtp_data = take
chunking_advertise_hosts = *
smtputf8_advertise_hosts = *
tls_advertise_hosts =
host_lookup =
rfc1413_query_timeout = 0s
smtp_accept_max = 100
smtp_accept_queue_per_connection = 0
begin acl
take:
  accept
rcpt:
  deny local_parts = ^r\\\\d*3\\$
    message = 5.1.1 no such user
  accept
begin routers
onwards:
  driver = manualroute
  route_list = * 127.0.0.1 byname
  self = send
  transport = onwards
begin transports
onwards:
  driver = smtp
  port = ${next}
  hosts_override
`,
    }),
    folders: { 'var/spool/exim4': [exim, exim, 0o750], 'var/log/exim4': [exim, exim, 0o750] },
    logs: ['var/log/exim4/paniclog', 'var/log/exim4/mainlog'],
  },
  Postfix: {
    packages: ['postfix'],
    command: ['/usr/lib/postfix/sbin/master', '-d'],
    files: ({ own, next }) => ({
      'etc/postfix/main.cf': `
compatibility_level = 3.6
mail_owner = postfix
setgid_group = postdrop
queue_directory = /var/spool/postfix
daemon_directory = /usr/lib/postfix/sbin
data_directory = /var/lib/postfix
command_directory = /usr/sbin
maillog_file = /var/log/mail.log
myhostname = mx.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
relayhost = [127.0.0.1]:${next}
smtp_host_lookup = native
smtp_dns_support_level = disabled
smtpd_peername_lookup = no
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access regexp:/etc/postfix/recipients
smtpd_hard_error_limit = 1000
smtpd_soft_error_limit = 1000
alias_maps =
local_recipient_maps =
`,
      'etc/postfix/recipients': '/^r[0-9]*3@/ 550 5.1.1 no such user\n',
      'etc/postfix/master.cf': `
127.0.0.1:${own} inet n - n - 100 smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`,
    }),
    folders: {
      'var/lib/postfix': [postfix, postfix, 0o700],
      'var/spool/postfix/pid': [0, 0, 0o755],
      'var/spool/postfix/maildrop': [postfix, 905, 0o730],
      'var/spool/postfix/public': [postfix, 905, 0o710],
      ...Object.fromEntries(queues.map((queue) => [`var/spool/postfix/${queue}`, [postfix, 0, 0o700]])),
    },
    logs: ['var/log/mail.log'],
  },
  OpenSMTPD: {
    packages: ['opensmtpd'],
    command: ['/usr/sbin/smtpd', '-d', '-F', '-f', '/etc/smtpd.conf'],
    files: ({ own, next }) => ({
      'etc/smtpd.conf': `
listen on 127.0.0.1 port ${own} hostname mx.example
action onwards relay host smtp://127.0.0.1:${next}
match from any for any rcpt-to regex "^r[0-9]*3@" reject
match from any for any action onwards
`,
    }),
    folders: { 'var/spool/smtpd': [0, 0, 0o711], 'var/run': [0, 0, 0o755] },
    logs: [],
  },
};

export interface RealServer extends AsyncDisposable {
  url: string;
}

/** @throws where it does not greet, with what it said */
export async function openServer(kind: Kind, ports: Ports): Promise<RealServer> {
  await using opening = new AsyncDisposableStack();
  const tree = opening.adopt(await openTree(kind.packages), (path) =>
    rm(path, { recursive: true, force: true }),
  );
  for (const [folder, [user, group, mode]] of Object.entries(kind.folders)) {
    const path = join(tree, folder);
    await mkdir(path, { recursive: true });
    await chown(path, user, group);
    await chmod(path, mode);
  }
  for (const [file, text] of Object.entries(kind.files(ports))) {
    const path = join(tree, file);
    await mkdir(join(path, '..'), { recursive: true });
    await rm(path, { force: true });
    await writeFile(path, text);
  }
  // A group of its own: whatever it starts ends with it.
  const child = spawn('chroot', [tree, ...kind.command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  opening.defer(() => end(child));
  try {
    await greeted(child, ports.own);
  } catch (cause) {
    for (const log of kind.logs) said.push(await readFile(join(tree, log), 'utf8').catch(() => ''));
    throw new Error(`${kind.packages[0]} did not start: ${said.join('').slice(-2_000)}`, { cause });
  }
  const opened = opening.move();
  return {
    url: `smtp://127.0.0.1:${ports.own}`,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** Once it takes connections and says its 220. */
async function greeted(child: ChildProcess, port: number): Promise<void> {
  const giveUpAt = Date.now() + 200_000;
  while (child.exitCode === null && Date.now() < giveUpAt) {
    const socket = connect(port, '127.0.0.1');
    try {
      const [greeting] = await once(socket, 'data', { signal: AbortSignal.timeout(5_000) });
      if (String(greeting).startsWith('220')) return;
    } catch {
      await sleep(50);
    } finally {
      socket.destroy();
    }
  }
  throw new Error('it does not greet');
}

async function end(child: ChildProcess): Promise<void> {
  const ended = child.exitCode === null ? once(child, 'exit') : null;
  child.kill('SIGTERM');
  await ended;
  try {
    process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
  } catch {
    // Nobody of it is left.
  }
}
