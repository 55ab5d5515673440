// The brand: who publishes, from config/brand.json.
import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb');

export const brandSchema = z.object({
  /** The publication's name, as in the masthead and on cards. */
  name: z.string().min(1),
  url: z.url().optional(),
  /** From: of the email. */
  sender: z.object({ name: z.string().min(1), email: z.email() }),
  replyTo: z.email().optional(),
  /** Offered beside the one-click link in List-Unsubscribe; only for a mailbox that somebody reads. */
  unsubscribeEmail: z.email().optional(),
  /** CAN-SPAM: a street address in every mail. */
  postalAddress: z.string().min(1),
  colours: z.object({ accent: colour, ink: colour, paper: colour }),
  socialLinks: z.array(z.object({ label: z.string(), url: z.url() })).default([]),
});
export type Brand = z.infer<typeof brandSchema>;
