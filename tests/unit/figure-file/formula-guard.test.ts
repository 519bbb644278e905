import fc from "fast-check";
import { expect, test } from "vitest";
import { formulaStart, guardFormula, unguardFormula } from "#domain/figure-file/formula-guard.ts";

test.each(["=1+1", "+49", "-3 of 5", "@sum", "\t=1", "\r=1", "'quoted'"])("sets an apostrophe before %j", (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
});

test.each(["", "over 300", "1 = 1", "Bogotá", "المكتبات"])("leaves %j alone", (text) => {
  expect(guardFormula(text)).toBe(text);
});

test("gives every text back, and lets none run", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[=+\-@\t\r']+.*$/));
  fc.assert(
    fc.property(text, (some) => {
      const field = guardFormula(some);
      expect(unguardFormula(field)).toBe(some);
      expect(formulaStart.test(field) ? field[0] : "'").toBe("'");
    }),
  );
});
