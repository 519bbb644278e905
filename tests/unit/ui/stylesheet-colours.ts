/** Colours as the style sheets say them, for tests that compute contrast. */
import { readFileSync } from "node:fs";
import { parse } from "postcss";
import type { Container } from "postcss";

type Rgb = readonly [number, number, number];
export type Tokens = ReadonlyMap<string, string>;

const styles = (path: string): string => readFileSync(new URL(`../../../src/ui/${path}`, import.meta.url), "utf8");

function tokensIn(container: Container): Tokens {
  const found = new Map<string, string>();
  container.walkDecls(/^--/, ({ prop, value }) => void found.set(prop, value.replaceAll(/\s+/g, " ")));
  return found;
}

/** The tokens of a theme. */
export function tokensOf(theme: "light" | "dark"): Tokens {
  const found = new Map<string, string>();
  parse(styles("tokens.css")).walkRules((rule) => {
    if (!rule.selectors.includes(`:root[data-theme="${theme}"]`)) return;
    for (const [name, value] of tokensIn(rule)) found.set(name, value);
  });
  return found;
}

/** The tokens of a rule of another sheet: `selector` is one of the rule's. */
export function tokensAt(sheet: string, selector: string): Tokens {
  const found = new Map<string, string>();
  parse(styles(`styles/${sheet}`)).walkRules((rule) => {
    if (!rule.selectors.includes(selector)) return;
    for (const [name, value] of tokensIn(rule)) found.set(name, value);
  });
  return found;
}

const fromHex = (hex: string): Rgb => {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

/** Follows `var()` and `color-mix(in srgb, …)` to a colour; throws where there is none. */
export function colourOf(value: string, tokens: Tokens): Rgb {
  const [, name] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (name !== undefined) return colourOf(tokens.get(name) ?? "", tokens);
  const [, one = "", share = "", other = ""] = /^color-mix\(in srgb, (\S+) (\d+)%, (\S+)\)$/.exec(value) ?? [];
  if (share === "") {
    if (!/^#[\da-f]{6}$/.test(value)) throw new Error(`${value || "nothing"} is no colour`);
    return fromHex(value);
  }
  const [from, to, part] = [colourOf(one, tokens), colourOf(other, tokens), Number(share) / 100];
  const mixed = (at: 0 | 1 | 2): number => from[at] * part + to[at] * (1 - part);
  return [mixed(0), mixed(1), mixed(2)];
}

function luminance(colour: Rgb): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

/** WCAG's ratio, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
