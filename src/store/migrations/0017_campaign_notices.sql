CREATE OR REPLACE FUNCTION "note_campaign"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "campaign_events" ("campaign_id", "state", "paused_at", "approved_at", "scheduled_at", "reason")
  VALUES (NEW."id", NEW."state", NEW."paused_at", NEW."approved_at", NEW."scheduled_at", NEW."reason");
  PERFORM pg_notify('pullquote_campaigns', NEW."id");
  RETURN NULL;
END $$;
