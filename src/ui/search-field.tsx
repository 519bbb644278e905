/** A field that narrows what the page shows while the reader types. What is typed lives in the address. */
import { useId } from "react";
import type { ReactElement } from "react";
import type { Parameter } from "#url/parameters.ts";
import { useControl } from "#url/use-control.ts";
import { useEarlyEntry } from "./use-early-entry.ts";

interface SearchFieldProps {
  readonly parameter: Parameter<string>;
  readonly label: string;
}

/** Stands in a `<form method="get">`: typed before the script is there, Enter asks for the same address. */
export function SearchField({ parameter, label }: SearchFieldProps): ReactElement {
  const id = useId();
  const [text, change] = useControl(parameter, "replace");
  const field = useEarlyEntry<HTMLInputElement>(text, change);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="search"
        name={parameter.name}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
      />
    </div>
  );
}
