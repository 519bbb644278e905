const plainKey = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A JSON path as editors know it: `$.rows[2].region`, `$.workshops["2018-ideas"]`. */
export function jsonPath(parts: readonly PropertyKey[]): string {
  let path = "$";
  for (const part of parts) {
    if (typeof part === "number") path += `[${part}]`;
    else path += plainKey.test(String(part)) ? `.${String(part)}` : `[${JSON.stringify(String(part))}]`;
  }
  return path;
}

/** The value at a path inside parsed JSON; undefined where the path leads nowhere. */
export function valueAt(value: unknown, parts: readonly PropertyKey[]): unknown {
  let here = value;
  for (const part of parts) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Object.entries(here).find(([key]) => key === String(part))?.[1];
  }
  return here;
}
