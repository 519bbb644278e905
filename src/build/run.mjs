#!/usr/bin/env node
// Runs a TypeScript entry of this folder: `node src/build/run.mjs data-check.ts [arguments]`.
// Node 20 cannot read TypeScript by itself; Vite, which we need anyway, can.
import { runnerImport } from "vite";

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
  await module.main(args);
} catch (error) {
  console.error(error);
  process.exit(1);
}
