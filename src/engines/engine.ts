// What the engine room asks of an engine's file.

export interface EngineOptions {
  /** Absolute, existing. */
  dataDir: string;
  /** To be called when nothing of an earlier run can hold the port any more: gives the one it had, if it can. */
  choosePort(): Promise<number>;
  /** Letters and digits. Handed out with the engine's URL. */
  password: string;
  /** Letters and digits. Of the one in Postgres who may do anything; never handed out. */
  superuserPassword: string;
  /** False gives up safety against a power cut for speed: for tests. */
  durable: boolean;
  /** File descriptor that takes the engine's own log. */
  logFd: number;
  note(line: string): void;
}

export interface Engine {
  url: string;
  stop(): Promise<void>;
}
