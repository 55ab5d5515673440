// Mails of the outbox for whoever looks at them. Sends nothing.
import { restoreMail } from '../engines/outbox-pictures.ts';

/** A mail byte for byte as it was sent, with its pictures. @throws NOT_FOUND */
export const readOutboxMail = (file: string): Promise<Buffer> => restoreMail(file);
