#!/usr/bin/env node
// Runs a TypeScript entry of this folder: `node src/build/run.mjs data-check.ts [arguments]`.
// Node 20 cannot read TypeScript by itself; Vite, which we need anyway, can.
import { runnerImport } from "vite";

// The runner would make everything that starts from here a development build.
process.env.NODE_ENV ??= "production";

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error("usage: node src/build/run.mjs <entry.ts> [arguments]");
  process.exit(1);
}
try {
  const { module } = await runnerImport(new URL(entry, import.meta.url).pathname, {
    configFile: false,
    logLevel: "warn",
  });
  // Built bundles are for Node itself to import, not for the runner.
  await module.main(args, (url) => import(url));
} catch (error) {
  console.error(error);
  process.exit(1);
}
