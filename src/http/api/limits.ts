// How much may be asked of the API, and what a body may have, by route. Data alone.

export interface ApiLimits {
  /** Of one token, in this process. */
  requestsPerMinute: number;
  /** Of one address, with no token or a wrong one. */
  failuresPerMinute: number;
  /** Streams of events at once, in this process. */
  eventStreams: number;
  /** Of a stream on which nothing is told; as often it is looked whether its reader is still let in. */
  eventHeartbeatMs: number;
}

export const apiLimits: ApiLimits = {
  requestsPerMinute: 600,
  failuresPerMinute: 60,
  eventStreams: 50,
  // Well within what the server, and proxies, take for a connection that is dead.
  eventHeartbeatMs: 5_000,
};

/** Bytes of a body: a few terms, an article pasted as JSON (5 MB of text, escaped), a file of subscribers. */
export const bodyBytes = { terms: 65_536, article: 8_000_000, subscribers: 200_000_000 } as const;
