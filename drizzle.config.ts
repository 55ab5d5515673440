// Settings of drizzle-kit, which writes the migrations: `npm run migration -- --name what_changed` after an edit of the schema.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/store/schema.ts',
  out: './src/store/migrations',
});
