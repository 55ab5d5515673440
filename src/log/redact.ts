// What no log line, reason or message may hold: subscribers' addresses, credentials and tokens of URLs. Loads nothing.
const addressPattern = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.[\p{L}]{2,}/gu;
const credentialsPattern = /\/\/[^/\s@]*@/g;
const tokenPattern = /([?&](?:token|key|secret|access_token|api_key)=)[^&\s]+/gi;

/** The text without addresses (a…@example.com), URL credentials and URL tokens. */
export function redact(text: string): string {
  return text
    .replace(credentialsPattern, '//[redacted]@')
    .replace(tokenPattern, '$1[redacted]')
    .replace(addressPattern, (address) => `${address.slice(0, 1)}…${address.slice(address.indexOf('@'))}`);
}
