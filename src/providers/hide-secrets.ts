// What a service answers may repeat what it was sent.

/** The text without any of them. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((kept, secret) => kept.replaceAll(secret, '[redacted]'), text);
}
