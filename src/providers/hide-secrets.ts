// What a service answers may repeat what it was sent, as it is or encoded.
import { openRedactor } from '../domain/redact-secrets.ts';

/** The text without any of them. */
export const hideSecrets = (text: string, secrets: readonly string[]): string => openRedactor(secrets)(text);
