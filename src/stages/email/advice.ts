// What an operator is told when mail does not go out: whom it is about, what the server said, and what can be done. Pure.

/** What a trouble is about. */
export type Concern = 'connection' | 'tls' | 'login' | 'sender' | 'quota' | 'size' | 'relaying' | 'policy';

const advice: Record<Concern, string> = {
  connection:
    'look whether the server of SMTP_URL runs, can be reached from here, and takes mail from this machine',
  tls: 'look at the certificate of the server: the name in SMTP_URL must stand in it, and NODE_EXTRA_CA_CERTS names an authority of your own; SMTP_TLS says whether TLS is needed',
  login: 'check the user and the password in SMTP_URL',
  sender: "check the sender's address, and that this login may send from it",
  quota: 'wait until its limit lets mail through, or have it raised',
  size: 'make the mail smaller (fewer or smaller pictures), or have the limit of the server raised',
  relaying:
    'check that SMTP_URL names a user and a password, or have the server pass on mail of this machine',
  policy: "check SPF, DKIM, DMARC and the reputation of the sender's address",
};

const subjects: Record<Concern, string> = {
  connection: 'the server turns us away',
  tls: 'the server gives no secure connection',
  login: 'the server refuses the login',
  sender: 'the server refuses this sender',
  quota: 'the limit of the sending account is reached',
  size: 'the mail is larger than the server takes',
  relaying: 'the server passes on no mail of ours',
  policy: 'the server refuses this sender',
};

/** Of a campaign that paused itself. */
export const pauseReason = (concern: Concern, reply: string): string =>
  `${subjects[concern]}: ${reply}; ${advice[concern]}, then resume`;

/** Of a campaign that waits by itself. */
export const troubleReason = (concern: Concern, since: Date, reply: string): string =>
  `nothing goes out since ${since.toISOString().slice(0, 16)}Z: ${reply}; ${advice[concern]}. It goes on by itself`;
