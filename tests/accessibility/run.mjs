#!/usr/bin/env node
// `npm run test:accessibility`: looks at every page of the built site for barriers. Options in campaign.ts.
// Node 20 cannot read TypeScript by itself; Vite can.
import { runnerImport } from "vite";

try {
  const file = new URL("campaign.ts", import.meta.url).pathname;
  const { module } = await runnerImport(file, { configFile: false, logLevel: "warn" });
  process.exitCode = await module.main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
