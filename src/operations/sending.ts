// How mail leaves from here: the relay with its settings, or the outbox; whether the relay takes a session; and what the sender's
// domain has in the DNS. No secret is in any answer.
import { Resolver } from 'node:dns/promises';
import { z } from 'zod';
import type { App } from '../app.ts';
import { objections } from '../domain/destination.ts';
import { messageOf } from '../errors.ts';
import { redact } from '../log.ts';
import {
  domainOf,
  judgeRecords,
  namesToAsk,
  recordFindings,
  recordKinds,
  recordStates,
  type SenderSettings,
} from '../mail/sender-records.ts';
import { chooseConfigured } from '../providers/settings.ts';
import { loadTransports } from '../transports/registry.ts';
import { aim, destinationOf } from './destination.ts';
import { viewOf } from './views.ts';
import { within } from './within.ts';

export const sendingView = z
  .object({
    /** Such as SMTP; null = none: mails stay in the outbox. */
    transport: z.string().nullable(),
    /** Host and port. */
    relay: z.string().nullable(),
    /** It takes mail and delivers none. */
    isCatcher: z.boolean(),
    /** Where the mails lie that no relay took; null where one does. */
    outbox: z.string().nullable(),
    sender: z.string(),
    /** Base of the links in mails. */
    links: z.string(),
    /** Why no real mail should leave so. */
    objections: z.array(z.string()),
    /** How the workers that run are configured otherwise. */
    warnings: z.array(z.string()),
    settings: z.array(
      z.object({
        /** What it is, such as encryption. */
        name: z.string(),
        /** Which variable of the environment sets it. */
        variable: z.string(),
        /** null of a secret, and of what is left to the default. */
        value: z.string().nullable(),
        isSecret: z.boolean(),
        isSet: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Sending' });

export async function showSending(app: App): Promise<z.output<typeof sendingView>> {
  const here = destinationOf(app);
  const chosen = chooseConfigured((await loadTransports()).values(), app.config.env);
  return viewOf(sendingView, {
    ...here,
    isCatcher: here.isCatcher ?? false,
    transport: app.transport,
    outbox: app.engines.outboxDir,
    objections: objections(here, ['email']),
    warnings: (await aim(app, ['email'])).warnings,
    settings: chosen?.provider.shows(chosen.settings) ?? [],
  });
}

export const sendingTestView = z.object({
  /** Host and port; null = the outbox. */
  relay: z.string().nullable(),
  ok: z.boolean(),
  /** Why not. */
  reason: z.string().nullable(),
  tookMs: z.number(),
});

const testMs = 15_000;

/** Opens a session and signs in, as a mail would; sends nothing. */
export async function testSending({ mailer, relay }: App): Promise<z.output<typeof sendingTestView>> {
  const startedAt = performance.now();
  const reason = await within(testMs, mailer.verify()).then(
    () => null,
    (error: unknown) => redact(messageOf(error)),
  );
  return { relay, ok: reason === null, reason, tookMs: Math.round(performance.now() - startedAt) };
}

export const senderRecordsView = z
  .object({
    /** Of the sender. */
    domain: z.string(),
    /** The sender is that of the sample brand: its domain is nobody's, and nobody was asked. */
    isSample: z.boolean(),
    items: z.array(
      z.object({
        kind: z.enum(recordKinds),
        /** Where the TXT record stands. */
        name: z.string(),
        /** What to set there; null where the relay says it, or there is none yet. */
        wanted: z.string().nullable(),
        /** What is there now; null where no resolver answered. */
        found: z.array(z.string()).nullable(),
        state: z.enum(recordStates),
        finding: z.enum(recordFindings).nullable(),
      }),
    ),
  })
  .meta({ id: 'SenderRecords' });

/** Asks a resolver what the sender's domain has, and says what it should have. */
export async function lookAtRecords(app: App): Promise<z.output<typeof senderRecordsView>> {
  const { relay, sender, sample } = destinationOf(app);
  const chosen = chooseConfigured((await loadTransports()).values(), app.config.env);
  const settings: SenderSettings = {
    sender,
    relay: relay === null ? null : relay.replace(/:\d+$/, ''),
    signature: chosen?.provider.signature(chosen.settings) ?? null,
  };
  const domain = domainOf(sender);
  if (sample.includes('sender')) return { domain, isSample: true, items: [] };
  const told = await askForTexts(namesToAsk(settings), app.config.dnsServers);
  const items = judgeRecords(settings, (name) => told.get(name) ?? null);
  return viewOf(senderRecordsView, { domain, isSample: false, items });
}

/** For an answer, and for all of them. */
const answerMs = 2_500;
const lookMs = 6_000;

/** TXT records by name; a name that nobody answered for is left out. @param servers to ask; those of this machine where there are none */
async function askForTexts(
  names: readonly string[],
  servers: readonly string[],
): Promise<Map<string, string[]>> {
  const resolver = new Resolver({ timeout: answerMs, tries: 1 });
  if (servers.length > 0) resolver.setServers(servers);
  const told = new Map<string, string[]>();
  const asking = names.map(async (name) => {
    try {
      told.set(
        name,
        (await resolver.resolveTxt(name)).map((parts) => parts.join('')),
      );
    } catch (error) {
      // An answer, and that is: nothing.
      if (['ENODATA', 'ENOTFOUND'].includes((error as NodeJS.ErrnoException).code ?? '')) told.set(name, []);
    }
  });
  await within(lookMs, Promise.all(asking)).catch(() => resolver.cancel());
  return told;
}
