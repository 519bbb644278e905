/** Which test files run first. */
import { readFileSync } from "node:fs";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

const needsPage = ({ moduleId }: TestSpecification): boolean =>
  /^\/\/ @vitest-environment/m.test(readFileSync(moduleId, "utf8"));

/**
 * Files that need a page of their own come last. A worker is given up where the next file needs another environment, and with it the
 * dataset it had read and the maps it had drawn.
 */
export class EnvironmentOrder extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- a method of the sequencer, not of an array
    const sorted = await super.sort(specifications);
    return [...sorted.filter((one) => !needsPage(one)), ...sorted.filter(needsPage)];
  }
}
