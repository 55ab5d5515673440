// The architecture as data: which files may know which (docs/architecture.md). Arrows point down only:
//   cli, http, workers → operations → app → stages, sources, themes, store, queue, providers, engines
//   → language, mail, design → markup, domain → errors

/** What a file that matches `from` may import of ours; `$1` is what the first group of `from` matched. */
export interface Arrow {
  from: RegExp;
  to: readonly string[];
  /** What it may know the types of, and no more: the interfaces of what it is handed. */
  types?: readonly string[];
  because: string;
}

const provider = '(summarizers|transports|networks)';

/** A file keeps to the first arrow that matches it, and must match one. */
export const arrows: readonly Arrow[] = [
  {
    from: /^src\/errors\.ts$/,
    to: [],
    because: 'errors know nothing of ours',
  },
  {
    from: /^src\/log(\.ts$|\/)/,
    to: ['src/log/'],
    because: 'the log knows nothing of ours',
  },
  {
    from: /^src\/fetch(\.ts$|\/)/,
    to: ['src/fetch/', 'src/errors.ts'],
    because: 'the guarded fetch knows only errors',
  },
  {
    from: /^src\/domain\//,
    to: ['src/domain/', 'src/errors.ts'],
    because: 'the domain knows only itself and errors',
  },
  {
    from: /^src\/markup\//,
    to: [],
    because: 'markup knows nothing of ours',
  },
  {
    from: /^src\/language\/(text|families|tongues)\//,
    to: ['src/language/', '!src/language/registry.ts', 'src/domain/', 'src/errors.ts'],
    because:
      'mechanisms and words take a Language: the registry, which loads them all, is known to none of them',
  },
  {
    from: /^src\/(language|mail|design)\//,
    to: ['src/$1/', 'src/markup/', 'src/domain/', 'src/errors.ts'],
    because: 'language, mail and design are pure: they know only themselves, markup, domain and errors',
  },
  {
    from: /^config\//,
    to: ['config/', 'src/domain/', 'src/design/', 'src/errors.ts'],
    because: 'config knows only domain, design and errors',
  },
  {
    from: /^templates\//,
    to: ['templates/', 'src/design/', 'src/language/', 'src/domain/'],
    because: 'templates know only design, language and domain: props in, element tree out',
  },
  {
    from: /^src\/processes\//,
    to: ['src/processes/', 'src/errors.ts'],
    because: 'a pool of processes knows none of the tasks that are done there',
  },
  {
    from: /^src\/stages\/render\/processes\//,
    to: ['src/processes/', 'src/stages/render/', 'src/themes/', 'src/mail/', 'src/errors.ts'],
    because:
      'a render process opens what its stage needs, as app does for its own: a design is code, and cannot be sent to it',
  },
  {
    from: /^src\/stages\/([^/]+)\//,
    to: [
      'src/stages/$1/',
      'src/language/',
      'src/mail/',
      'src/design/',
      'src/domain/',
      'src/markup/',
      'src/errors.ts',
    ],
    types: ['src/summarizers/types.ts', 'src/transports/types.ts', 'src/networks/types.ts', 'src/fetch.ts'],
    because:
      'a stage knows only itself, language, mail, design, domain and errors: whatever has an effect comes in as an argument',
  },
  {
    from: /^src\/sources\//,
    to: ['src/sources/', 'src/markup/', 'src/language/', 'src/domain/', 'src/errors.ts'],
    types: ['src/fetch.ts'],
    because: 'sources know only markup, language, domain and errors; the fetch comes in as an argument',
  },
  {
    from: /^src\/reading\//,
    to: [
      'src/reading/',
      'src/processes/',
      'src/sources/',
      'src/stages/summarize/',
      'src/domain/',
      'src/errors.ts',
    ],
    types: ['src/summarizers/types.ts'],
    because:
      'a reading process does what sources and the summarize stage do with a text, and asks no service',
  },
  {
    from: /^src\/themes\//,
    to: ['src/themes/', 'src/design/', 'src/domain/', 'src/errors.ts'],
    because: 'themes read a folder into what design declares, and know nobody who renders it',
  },
  {
    from: /^src\/providers\//,
    to: ['src/providers/', 'src/domain/', 'src/errors.ts'],
    types: ['config/env.ts'],
    because: 'what all providers share knows none of them',
  },
  {
    from: new RegExp(`^src/${provider}/registry\\.ts$`),
    to: ['src/$1/types.ts', 'src/providers/'],
    because: 'a registry finds its providers by their folder and names none',
  },
  {
    from: new RegExp(`^src/${provider}/types\\.ts$`),
    to: ['src/domain/', 'src/language/', 'src/errors.ts', 'src/fetch.ts'],
    because: 'the interface of a kind of provider knows none of them',
  },
  {
    from: /^src\/summarizers\/([^/.]+)(?:\.ts$|\/)/,
    to: [
      'src/summarizers/$1.ts',
      'src/summarizers/$1/',
      'src/summarizers/llm/',
      'src/summarizers/types.ts',
      'src/providers/',
      'src/language/',
      'src/domain/',
      'src/errors.ts',
    ],
    because:
      'a summarizer knows only its own files, what language models share, its types, language, domain and errors',
  },
  {
    from: new RegExp(`^src/${provider}/([^/.]+)(?:\\.ts$|/)`),
    to: [
      'src/$1/$2.ts',
      'src/$1/$2/',
      'src/$1/types.ts',
      'src/$1/rest/',
      'src/providers/',
      'src/mail/',
      'src/markup/',
      'src/language/',
      'src/domain/',
      'src/errors.ts',
      'src/fetch.ts',
    ],
    because:
      'a provider knows only its own files, its types, what REST clients share, providers, mail, language, domain, errors and fetch',
  },
  {
    from: /^src\/store\//,
    to: ['src/store/', 'src/language/', 'src/mail/', 'src/design/', 'src/domain/', 'src/errors.ts'],
    because: 'the store knows only language, mail, design, domain and errors',
  },
  {
    from: /^src\/queue\//,
    to: ['src/queue/', 'config/queues.ts', 'src/domain/', 'src/errors.ts', 'src/log.ts'],
    because: 'the queue knows only its settings, domain, errors and log',
  },
  {
    from: /^src\/engines\//,
    to: ['src/engines/', 'config/env.ts', 'src/errors.ts', 'src/log.ts'],
    because: 'the engines know only config, errors and log',
  },
  {
    from: /^src\/http\/(reader|machine|api|studio|preview)\//,
    to: [
      'src/http/$1/',
      'src/http/pages/',
      'src/http/failures.ts',
      'src/http/server.ts',
      'src/operations/',
      'src/language/',
      'src/mail/',
      'src/markup/',
      'src/design/',
      'src/domain/',
      'src/errors.ts',
      'src/log.ts',
    ],
    types: ['src/app.ts'],
    because:
      'a scope of http knows itself and what scopes share, and what there is to do from operations alone',
  },
  {
    from: /^src\/http\//,
    to: [
      'src/http/',
      'src/operations/',
      'src/language/',
      'src/mail/',
      'src/markup/',
      'src/design/',
      'src/domain/',
      'src/errors.ts',
      'src/log.ts',
    ],
    types: ['src/app.ts'],
    because: 'http is an entrance: it does by operations whatever it does, and knows no other entrance',
  },
  {
    from: /^src\/studio\//,
    to: ['src/studio/', 'config/samples/', 'src/design/colour.ts'],
    because:
      'the studio runs in a browser and knows the server by its API alone, the samples as texts, and the arithmetic of colours',
  },
  {
    from: /^src\/operations\//,
    to: ['src/', 'config/', '!src/cli/', '!src/http/', '!src/studio/'],
    because: 'operations are the one door for whoever operates: they know what is below, and no entrance',
  },
  {
    from: /^workers\//,
    to: ['workers/', 'src/', 'config/', '!src/cli/', '!src/http/', '!src/studio/'],
    because: 'workers are an entrance: they know everything below, and no other entrance',
  },
  {
    from: /^src\/cli\//,
    to: [
      'src/cli/',
      'src/operations/',
      'src/language/',
      'src/domain/',
      'src/errors.ts',
      'src/log/redact.ts',
      // What a command opens, and the entrances that it starts.
      'config/env.ts',
      'src/app.ts',
      'src/reading/index.ts',
      'src/http/index.ts',
      'src/http/preview/index.ts',
      'workers/main.ts',
    ],
    because:
      'the command line does by operations whatever it does: it opens the app, starts the other entrances, and is known by none',
  },
  {
    from: /^src\/app\.ts$/,
    to: ['src/', 'config/', '!src/cli/', '!src/http/', '!src/studio/', '!src/operations/'],
    because: 'app opens what is below and knows no entrance',
  },
  {
    from: /^bin\//,
    to: ['src/engines/', 'src/errors.ts'],
    because: 'the set-up knows only the engines',
  },
];

export interface KeptArrow {
  because: string;
  allows(target: string, typeOnly?: boolean): boolean;
}

/** The arrow that a file keeps to, its places filled in; null where the architecture has no place for the file. */
export function arrowOf(file: string): KeptArrow | null {
  for (const { from, to, types = [], because } of arrows) {
    const match = from.exec(file);
    if (match === null) continue;
    const fill = (place: string) =>
      place.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
    const places = to.map(fill);
    return {
      because,
      allows: (target, typeOnly = false) =>
        (places.some((place) => within(target, place)) || (typeOnly && types.includes(target))) &&
        !places.some((place) => place.startsWith('!') && within(target, place.slice(1))),
    };
  }
  return null;
}

const within = (target: string, place: string): boolean =>
  place.endsWith('/') ? target.startsWith(place) : target === place;
