import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// `npm install` may leave out optional packages of other platforms and say nothing; `npm ci` then fails elsewhere.

const lockText = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");
const packages = Object.entries(asRecord(asRecord(JSON.parse(lockText))["packages"])).map(
  ([place, entry]) => [place, asRecord(entry)] as const,
);

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

test("the lock file was read", () => expect(packages.length).toBeGreaterThan(100));

test("every optional dependency has its entry", () => {
  const places = new Set(packages.map(([place]) => place));
  const missing = packages.flatMap(([place, entry]) =>
    Object.keys(asRecord(entry["optionalDependencies"])).filter(
      (name) => !places.has(`node_modules/${name}`) && !places.has(`${place}/node_modules/${name}`),
    ),
  );
  expect(missing).toEqual([]);
});

test("no package comes from a named host", () => {
  expect(packages.flatMap(([place, entry]) => ("resolved" in entry ? [place] : []))).toEqual([]);
  expect(lockText).not.toMatch(/"(?:https?|git(?:\+\w+)?):\/\/[^"]*\.tgz/);
});

test("every package but our own has its checksum", () => {
  expect(packages.flatMap(([place, entry]) => (place !== "" && !("integrity" in entry) ? [place] : []))).toEqual([]);
});

test("no package runs a script when installed", () => {
  // Optional packages of one system (file watching on a Mac) are not installed on the others and bring their binary along.
  const scripted = packages.filter(
    ([, entry]) => entry["hasInstallScript"] === true && !(entry["optional"] === true && "os" in entry),
  );
  expect(scripted.map(([place]) => place)).toEqual([]);
});

test("versions are exact", () => {
  const own = asRecord(packages.find(([place]) => place === "")?.[1]);
  const wanted = { ...asRecord(own["dependencies"]), ...asRecord(own["devDependencies"]) };
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});
