// Worker of stage email: one chunk of a campaign's deliveries. Wires the stage to the ledger, the compiled messages and
// the mailer.
import { leaseMs as defaultLeaseMs } from '../config/queues.ts';
import type { App } from '../src/app.ts';
import { sendsThere } from '../src/domain/destination.ts';
import { newId } from '../src/domain/id.ts';
import { PullquoteError } from '../src/errors.ts';
import { type CompiledMessage, decodeCompiledMessage } from '../src/mail/message.ts';
import { isMessageWireReady } from '../src/mail/wire.ts';
import { destinationOf } from '../src/operations/destination.ts';
import type { Payload } from '../src/queue/jobs.ts';
import { type ChunkLedger, openComposer, openSender, type Sender } from '../src/stages/email/index.ts';
import { getBlob } from '../src/store/blobs.ts';
import { finishSending, noteTrouble, pauseCampaign } from '../src/store/campaign-moves.ts';
import { type Campaign, campaignLanguage, getCampaign } from '../src/store/campaigns.ts';
import {
  advanceDeliveries,
  claimChunk,
  giveBackChunk,
  putOffDeliveries,
  renewChunk,
} from '../src/store/deliveries.ts';
import type { Db } from '../src/store/index.ts';
import { getManifest } from '../src/store/renditions.ts';

/** Ends quietly where nothing is due: the sweeper rings again when a row that waits becomes due. */
export async function run(
  app: App,
  { campaignId, chunk }: Payload<'email'>,
  signal: AbortSignal,
  { leaseMs = defaultLeaseMs } = {},
): Promise<void> {
  const { db } = app.store;
  const campaign = await getCampaign(db, campaignId);
  if (campaign.state !== 'sending' || campaign.pausedAt) return;
  // Approved for another server, or another sender: whoever is configured so sends it, and status says what it waits for.
  if (campaign.destination && !sendsThere(campaign.destination, destinationOf(app), 'email')) return;
  const { messages, language, isWireReady } = await loadMessages(db, campaign);
  const end = await senderOf(app).sendChunk(
    {
      campaignId,
      ledger: openLedger(app, campaignId, chunk, leaseMs),
      compose: openComposer({
        campaignId,
        messages,
        language,
        linkSecret: app.linkSecret,
        baseUrl: app.baseUrl,
        now: app.now,
      }),
      isWireReady,
      renewEveryMs: leaseMs / 3,
    },
    signal,
  );
  // The job goes back to the queue.
  if (end === 'stopped') throw signal.reason;
  // The sweeper would close it too, some seconds later.
  if (end === 'done') await finishSending(db, campaignId, app.now());
}

const senders = new WeakMap<object, Sender>();

/** One a process: the places of its connections and what it learned about domains are shared by all chunks. */
function senderOf({ mailer, config, now, log }: App): Sender {
  const known = senders.get(mailer);
  if (known) return known;
  const from = config.brand.sender.email;
  const sender = openSender({
    maxConnections: mailer.maxConnections,
    connections: () => mailer.connections,
    groups: mailer.groups,
    send: (mail) => mailer.send({ ...mail, from }),
    now,
    random: Math.random,
    log,
  });
  senders.set(mailer, sender);
  return sender;
}

function openLedger(
  { store: { db }, now }: App,
  campaignId: string,
  chunk: number,
  leaseMs: number,
): ChunkLedger {
  const claim = { campaignId, chunk, owner: newId(), leaseMs };
  return {
    claim: () => claimChunk(db, claim, now()),
    advance: (settled, begin) => advanceDeliveries(db, claim, { settled, begin, now: now() }),
    putOff: async (rows) => void (await putOffDeliveries(db, claim, rows, now())),
    renew: async () => void (await renewChunk(db, claim)),
    giveBack: async (notBefore) => void (await giveBackChunk(db, claim, notBefore)),
    tell: (trouble) => noteTrouble(db, campaignId, trouble, now()),
    async pause(reason) {
      try {
        await pauseCampaign(db, campaignId, now(), reason);
      } catch (error) {
        // Cancelled meanwhile: it sends no more either way.
        if (!(error instanceof PullquoteError) || error.code !== 'CAMPAIGN_STATE') throw error;
      }
    },
  };
}

interface Messages {
  messages: Map<string, CompiledMessage>;
  language: string;
  isWireReady: boolean;
}

/** By store and rendition, which never changes: its chunks come one after the other. */
const loadedFrom = new WeakMap<Db, Map<string, Promise<Messages>>>();
const mostLoaded = 4;

function loadMessages(db: Db, { id, renditionId }: Campaign): Promise<Messages> {
  if (!renditionId) throw new PullquoteError('INTERNAL', `campaign ${id} sends without a rendition`);
  const loaded = loadedFrom.get(db) ?? new Map<string, Promise<Messages>>();
  loadedFrom.set(db, loaded);
  const known = loaded.get(renditionId);
  if (known) return known;
  const loading = readMessages(db, id, renditionId);
  for (const oldest of [...loaded.keys()].slice(0, Math.max(0, loaded.size - mostLoaded + 1)))
    loaded.delete(oldest);
  loaded.set(renditionId, loading);
  loading.catch(() => loaded.delete(renditionId));
  return loading;
}

async function readMessages(db: Db, campaignId: string, renditionId: string): Promise<Messages> {
  const manifest = await getManifest(db, renditionId);
  const language = (await campaignLanguage(db, campaignId)) ?? 'en';
  const messages = new Map<string, CompiledMessage>();
  for (const [locale, sha256] of Object.entries(manifest.messages)) {
    const blob = await getBlob(db, sha256);
    if (!blob)
      throw new PullquoteError('INTERNAL', `the rendition ${renditionId} lacks its message in ${locale}`);
    messages.set(locale, decodeCompiledMessage(blob.body));
  }
  return { messages, language, isWireReady: [...messages.values()].every(isMessageWireReady) };
}
