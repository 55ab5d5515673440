// The brand: who publishes, from config/brand.json.
import { z } from 'zod';
import { contrast, textContrast, towardsContrast } from './colour.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb');

/** Refused where a text could not be read. */
export const brandColours = z
  .object({ accent: colour, ink: colour, paper: colour })
  .superRefine(checkContrast);

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
  colours: brandColours,
  /** Shown in place of the name in the masthead; the size in px is what it is shown at. */
  logo: z
    .object({
      url: z.url({ protocol: /^https$/ }),
      width: z.number().int().positive(),
      height: z.number().int().positive(),
    })
    .optional(),
  socialLinks: z.array(z.object({ label: z.string(), url: z.url() })).default([]),
});
export type Brand = z.infer<typeof brandSchema>;

/** Text in ink and in accent must be readable on paper (WCAG 2.2 AA); the message names a colour that would be. */
function checkContrast(colours: Record<'accent' | 'ink' | 'paper', string>, context: z.RefinementCtx): void {
  for (const role of ['ink', 'accent'] as const) {
    const ratio = contrast(colours[role], colours.paper);
    if (ratio >= textContrast) continue;
    const far =
      contrast('#000000', colours.paper) > contrast('#ffffff', colours.paper) ? '#000000' : '#ffffff';
    const better = towardsContrast(colours[role], far, colours.paper);
    context.addIssue({
      code: 'custom',
      path: [role],
      message: `${colours[role]} on paper ${colours.paper} has a contrast of ${ratio.toFixed(2)}:1; text needs ${textContrast}:1 (WCAG AA), for example ${better}`,
    });
  }
}
