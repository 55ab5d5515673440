// Completes package-lock.json where npm left out optional packages of other platforms, since the registry it asked has
// none of them: `npm ci` refuses such a lockfile everywhere. They are entered by name and version, as their dependents
// ask for them; npm looks at no more of a package that isn't for its platform.
//   npm run lockfile             after adding a package
//   npm run lockfile -- --check  tells what is missing, and fails if anything is
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lockfile = JSON.parse(readFileSync(path, 'utf8'));
const missing = findMissing(lockfile.packages);

if (process.argv.includes('--check')) {
  for (const { name, version } of missing) console.error(`package-lock.json lacks ${name}@${version}`);
  process.exitCode = missing.length === 0 ? 0 : 1;
} else if (missing.length > 0) {
  for (const { name, version, dev } of missing)
    lockfile.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev ? { dev } : {}),
      optional: true,
    };
  const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`entered ${missing.length} packages of other platforms`);
}

function findMissing(packages) {
  const found = new Map();
  for (const [place, { optionalDependencies = {}, dev, devOptional }] of Object.entries(packages))
    for (const [name, range] of Object.entries(optionalDependencies))
      if (!isLocked(packages, place, name) && platformOf(name).os.length > 0)
        found.set(name, { name, version: range.replace(/^[\^~]/, ''), dev: dev || devOptional });
  return [...found.values()];
}

/** As Node looks for it: beside its dependent, then further and further out. */
function isLocked(packages, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
  }
}

/** Such packages are all named for what they run on: @scope/name-linux-arm64-musl, name-windows-what-it-does. */
function platformOf(name) {
  const parts = name
    .slice(name.indexOf('/') + 1)
    .replace('windows', 'win32')
    .split(/[-.]/);
  const os = systems.filter((system) => parts.includes(system));
  const cpu = processors.filter((processor) => parts.includes(processor));
  if (!os.includes('linux')) return { cpu, os };
  return { cpu, os, libc: [parts.some((part) => part.startsWith('musl')) ? 'musl' : 'glibc'] };
}
