CREATE TABLE "edits" (
	"campaign_id" text NOT NULL,
	"seq" integer NOT NULL,
	"actor" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"edit" jsonb NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "edits_campaign_id_seq_pk" PRIMARY KEY("campaign_id","seq")
);
--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "edit_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "edits" ADD CONSTRAINT "edits_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;