CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"network" text NOT NULL,
	"place" text NOT NULL,
	"name" text NOT NULL,
	"sealed" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	"failure" text
);
--> statement-breakpoint
CREATE INDEX "accounts_place" ON "accounts" USING btree ("place");