CREATE TABLE "webhook_deliveries" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"webhook_id" text NOT NULL,
	"message_id" text DEFAULT 'msg_' || replace(gen_random_uuid()::text, '-', '') NOT NULL,
	"event" text NOT NULL,
	"data" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone DEFAULT clock_timestamp(),
	"give_up_at" timestamp with time zone DEFAULT clock_timestamp() + interval '1 day' NOT NULL,
	"status" integer,
	"answer" text,
	"tried_at" timestamp with time zone,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"sealed" text NOT NULL,
	"stopped_at" timestamp with time zone,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("next_at") WHERE "webhook_deliveries"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_log" ON "webhook_deliveries" USING btree ("webhook_id","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_settled" ON "webhook_deliveries" USING btree ("settled_at");--> statement-breakpoint
CREATE FUNCTION "as_moment"(timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT to_char($1 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;--> statement-breakpoint
CREATE FUNCTION "tell_webhooks"(told text, what jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "webhook_deliveries" ("webhook_id", "event", "data")
  SELECT "id", told, what FROM "webhooks" WHERE "stopped_at" IS NULL AND told = ANY ("events")
$$;--> statement-breakpoint
CREATE FUNCTION "tell_of_campaign"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  what jsonb := jsonb_build_object('campaign', jsonb_build_object(
    'id', NEW."id", 'state', NEW."state", 'list', (SELECT "slug" FROM "lists" WHERE "id" = NEW."list_id"),
    'channels', NEW."channels", 'reason', NEW."reason", 'approvedAt', as_moment(NEW."approved_at"),
    'scheduledAt', as_moment(NEW."scheduled_at"), 'pausedAt', as_moment(NEW."paused_at"),
    'finishedAt', as_moment(NEW."finished_at")));
BEGIN
  IF NEW."state" IN ('review', 'sent', 'failed') AND OLD."state" <> NEW."state" THEN
    PERFORM tell_webhooks('campaign.' || NEW."state", what);
  END IF;
  IF NEW."approved_at" IS NOT NULL AND NEW."approved_at" IS DISTINCT FROM OLD."approved_at" THEN
    PERFORM tell_webhooks('campaign.approved', what);
  END IF;
  IF NEW."paused_at" IS NOT NULL AND OLD."paused_at" IS NULL THEN
    PERFORM tell_webhooks('campaign.paused', what);
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "campaigns_told" AFTER UPDATE ON "campaigns" FOR EACH ROW
  WHEN ((OLD."state", OLD."paused_at", OLD."approved_at") IS DISTINCT FROM (NEW."state", NEW."paused_at", NEW."approved_at"))
  EXECUTE FUNCTION "tell_of_campaign"();--> statement-breakpoint
CREATE FUNCTION "tell_of_delivery"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_webhooks('delivery.bounced', jsonb_build_object('delivery', jsonb_build_object(
    'campaignId', NEW."campaign_id", 'email', NEW."email", 'name', NEW."name", 'attempts', NEW."attempts",
    'replyCode', NEW."reply_code", 'enhancedCode', NEW."enhanced_code", 'reply', NEW."reply", 'isDead', NEW."is_dead")));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "deliveries_told" AFTER UPDATE OF "state" ON "deliveries" FOR EACH ROW
  WHEN (NEW."state" = 'failed' AND OLD."state" <> 'failed') EXECUTE FUNCTION "tell_of_delivery"();--> statement-breakpoint
CREATE FUNCTION "tell_of_post"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_webhooks(CASE NEW."state" WHEN 'posted' THEN 'post.published' ELSE 'post.failed' END,
    jsonb_build_object('post', jsonb_build_object(
      'campaignId', NEW."campaign_id", 'account', NEW."account", 'part', NEW."part",
      'url', NEW."remote_url", 'reason', CASE NEW."state" WHEN 'failed' THEN NEW."reason" END)));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "post_parts_told" AFTER UPDATE OF "state" ON "post_parts" FOR EACH ROW
  WHEN (NEW."state" IN ('posted', 'failed') AND OLD."state" <> NEW."state") EXECUTE FUNCTION "tell_of_post"();--> statement-breakpoint
CREATE FUNCTION "tell_of_subscribers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "webhooks" WHERE "events" && ARRAY['subscriber.subscribed', 'subscriber.unsubscribed']) THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "webhook_deliveries" ("webhook_id", "event", "data")
    SELECT w."id", 'subscriber.subscribed', subscriber_told(m."email", m."name", m."locale", m."status", l."slug")
    FROM "made" m JOIN "lists" l ON l."id" = m."list_id"
    JOIN "webhooks" w ON w."stopped_at" IS NULL AND 'subscriber.subscribed' = ANY (w."events")
    WHERE m."status" = 'active';
  ELSE
    INSERT INTO "webhook_deliveries" ("webhook_id", "event", "data")
    SELECT w."id", c."event", c."what"
    FROM (
      SELECT subscriber_told(m."email", m."name", m."locale", m."status", l."slug") AS "what", CASE m."status" WHEN 'active' THEN 'subscriber.subscribed' ELSE 'subscriber.unsubscribed' END AS "event"
      FROM "made" m JOIN "before" b ON b."id" = m."id" AND b."status" <> m."status" JOIN "lists" l ON l."id" = m."list_id"
    ) c JOIN "webhooks" w ON w."stopped_at" IS NULL AND c."event" = ANY (w."events");
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "subscriber_told"(email text, name text, locale text, status text, list text) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('subscriber',
    jsonb_build_object('email', email, 'name', name, 'locale', locale, 'list', list, 'status', status))
$$;--> statement-breakpoint
CREATE TRIGGER "subscribers_made_told" AFTER INSERT ON "subscribers" REFERENCING NEW TABLE AS "made"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_subscribers"();--> statement-breakpoint
CREATE TRIGGER "subscribers_changed_told" AFTER UPDATE ON "subscribers" REFERENCING OLD TABLE AS "before" NEW TABLE AS "made"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_subscribers"();
