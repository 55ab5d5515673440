ALTER TABLE "feeds" RENAME COLUMN "digest_size" TO "roundup_size";--> statement-breakpoint
UPDATE "campaigns" SET "unknown_policy" = 'resend-once' WHERE "unknown_policy" = 'reconcile';--> statement-breakpoint
UPDATE "feeds" SET "unknown_policy" = 'resend-once' WHERE "unknown_policy" = 'reconcile';
