CREATE TABLE "feed_items" (
	"feed_id" text NOT NULL,
	"guid" text NOT NULL,
	"url" text,
	"position" integer NOT NULL,
	"state" text NOT NULL,
	"item" jsonb,
	"attempts" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"campaign_id" text,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feed_items_feed_id_guid_pk" PRIMARY KEY("feed_id","guid")
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"id" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"title" text NOT NULL,
	"list_id" text NOT NULL,
	"every" text NOT NULL,
	"time_zone" text NOT NULL,
	"digest_size" integer,
	"channels" text[] NOT NULL,
	"engine" text NOT NULL,
	"theme" text NOT NULL,
	"approve" boolean NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"look_at" timestamp with time zone NOT NULL,
	"etag" text,
	"last_modified" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"paused_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_feed_id_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_list_id_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "feeds_list_url" ON "feeds" USING btree ("list_id","url");