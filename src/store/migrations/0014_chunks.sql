CREATE TABLE "chunks" (
	"campaign_id" text NOT NULL,
	"chunk" integer NOT NULL,
	"next_at" timestamp with time zone,
	"owner" text,
	"fence" bigint,
	"lease_until" timestamp with time zone,
	CONSTRAINT "chunks_campaign_id_chunk_pk" PRIMARY KEY("campaign_id","chunk")
);
--> statement-breakpoint
DROP INDEX "deliveries_due";--> statement-breakpoint
DROP INDEX "deliveries_leased";--> statement-breakpoint
DROP INDEX "deliveries_unknown";--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "mail_domain" text;--> statement-breakpoint
UPDATE "campaigns" c SET "mail_domain" = (SELECT split_part(d."message_id", '@', 2) FROM "deliveries" d WHERE d."campaign_id" = c."id" LIMIT 1);--> statement-breakpoint
INSERT INTO "chunks" ("campaign_id", "chunk", "next_at", "owner", "fence", "lease_until")
	SELECT "campaign_id", "chunk", min("next_at") FILTER (WHERE "state" IN ('pending', 'deferred', 'claimed')),
		CASE WHEN bool_or("state" = 'inflight') THEN 'before chunks' END, max("fence"), CASE WHEN bool_or("state" = 'inflight') THEN now() END
	FROM "deliveries" GROUP BY "campaign_id", "chunk";--> statement-breakpoint
UPDATE "deliveries" SET "state" = CASE WHEN "deferred_since" IS NULL THEN 'pending' ELSE 'deferred' END WHERE "state" = 'claimed';--> statement-breakpoint
ALTER TABLE "deliveries" SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.1, autovacuum_analyze_scale_factor = 0.2);--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "is_doubt" boolean GENERATED ALWAYS AS (state = 'unknown') STORED;--> statement-breakpoint
CREATE INDEX "deliveries_chunk" ON "deliveries" USING btree ("campaign_id","chunk");--> statement-breakpoint
CREATE INDEX "deliveries_doubt" ON "deliveries" USING btree ("campaign_id") WHERE "deliveries"."is_doubt";--> statement-breakpoint
ALTER TABLE "deliveries" DROP COLUMN "domain";--> statement-breakpoint
ALTER TABLE "deliveries" DROP COLUMN "owner";--> statement-breakpoint
ALTER TABLE "deliveries" DROP COLUMN "lease_until";--> statement-breakpoint
ALTER TABLE "deliveries" DROP COLUMN "message_id";