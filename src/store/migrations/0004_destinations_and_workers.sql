CREATE TABLE "workers" (
	"id" text PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"stages" text[] NOT NULL,
	"destination" jsonb NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "destination" jsonb;