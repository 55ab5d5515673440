ALTER TABLE "campaigns" ADD COLUMN "verdicts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "cards" jsonb DEFAULT '{"formats":["1200x675","1080x1080"]}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "unknown_policy" text DEFAULT 'resend-once' NOT NULL;