// What an email transport is. One file a provider; each owns its settings.
import type { z } from 'zod';
import type { SendOutcome } from '../domain/delivery.ts';
import type { DomainGroups } from '../domain/domain-groups.ts';

export interface Mail {
  /** SMTP envelope: exactly one addr-spec each. */
  from: string;
  to: string;
  /** The whole message, CRLF lines, ready for DATA (not dot-stuffed). */
  raw: Buffer;
  /** Proven to be what DATA takes as it is; otherwise looked through, and mended where it is not. */
  isWireReady?: boolean;
}

/** An open connection pool to one provider. */
export interface Mailer {
  /** How many sends may ever be under way at once. */
  readonly maxConnections: number;
  /** How many may be just now: bounds the inflight rows of a process. It grows as a send ends, at the earliest. */
  readonly connections: number;
  /** Which domains of recipients share what their server takes, and how much the operator allows each group. */
  readonly groups: DomainGroups;
  /** Never throws for an answer of the server or a broken connection: those are outcomes. */
  send(mail: Mail): Promise<SendOutcome>;
  /** Opens a connection and logs in. @throws TRANSPORT_FAILED */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** A setting as people may see it: of a secret only whether it is there. */
export interface ShownSetting {
  /** What it is, such as encryption; a variable may hold several. */
  name: string;
  variable: string;
  /** null of a secret, and of what is left to the default. */
  value: string | null;
  isSecret: boolean;
  isSet: boolean;
}

/** What the domain must publish for our signatures to be believed (DKIM). */
export interface SignatureRecord {
  domain: string;
  selector: string;
  /** "v=DKIM1; k=rsa; p=…" */
  record: string;
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
  /** Never a password, a key or a user, which may be a key too. */
  shows(settings: Settings): ShownSetting[];
  /** null where it does not sign. @throws CONFIG_INVALID */
  signature(settings: Settings): SignatureRecord | null;
  open(settings: Settings, options: { maxConnections: number }): Mailer;
}
