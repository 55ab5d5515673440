CREATE TABLE "campaign_events" (
	"id" bigserial NOT NULL,
	"tx" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"campaign_id" text NOT NULL,
	"state" text NOT NULL,
	"paused_at" timestamp with time zone,
	"approved_at" timestamp with time zone,
	"scheduled_at" timestamp with time zone,
	"reason" text,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "campaign_events_tx_id_pk" PRIMARY KEY("tx","id")
);
--> statement-breakpoint
ALTER TABLE "campaign_events" ADD CONSTRAINT "campaign_events_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_events_campaign" ON "campaign_events" USING btree ("campaign_id","tx","id");--> statement-breakpoint
CREATE FUNCTION "note_campaign"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "campaign_events" ("campaign_id", "state", "paused_at", "approved_at", "scheduled_at", "reason")
  VALUES (NEW."id", NEW."state", NEW."paused_at", NEW."approved_at", NEW."scheduled_at", NEW."reason");
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "campaigns_made" AFTER INSERT ON "campaigns" FOR EACH ROW EXECUTE FUNCTION "note_campaign"();--> statement-breakpoint
CREATE TRIGGER "campaigns_changed" AFTER UPDATE ON "campaigns" FOR EACH ROW
  WHEN ((OLD."state", OLD."paused_at", OLD."approved_at", OLD."scheduled_at", OLD."reason")
    IS DISTINCT FROM (NEW."state", NEW."paused_at", NEW."approved_at", NEW."scheduled_at", NEW."reason"))
  EXECUTE FUNCTION "note_campaign"();
