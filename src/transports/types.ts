// What an email transport is. One file a provider; each owns its settings.
import type { z } from 'zod';
import type { SendOutcome } from '../domain/delivery.ts';

export interface Mail {
  /** SMTP envelope: exactly one addr-spec each. */
  from: string;
  to: string;
  /** The whole message, CRLF lines, ready for DATA (not dot-stuffed). */
  raw: Buffer;
}

/** An open connection pool to one provider. */
export interface Mailer {
  /** How many sends may ever be under way at once. */
  readonly maxConnections: number;
  /** How many may be just now: bounds the inflight rows of a process. It grows as a send ends, at the earliest. */
  readonly connections: number;
  /** Never throws for an answer of the server or a broken connection: those are outcomes. */
  send(mail: Mail): Promise<SendOutcome>;
  /** Opens a connection and logs in. @throws TRANSPORT_FAILED */
  verify(): Promise<void>;
  close(): Promise<void>;
}

export interface Transport<Settings = unknown> {
  name: string;
  title: string;
  /** Read from the environment by their variable names. */
  settings: z.ZodType<Settings>;
  /** Where it can hand mail to the outbox at a URL: the variables that make it. */
  forOutbox?(url: string): Record<string, string>;
  /** Where it hands mail over, for people: host and port, never a user or a key. */
  place(settings: Settings): string;
  open(settings: Settings, options: { maxConnections: number }): Mailer;
}
