/** A field that narrows what the page shows while the reader types. What is typed lives in the address. */
import { startTransition, useId, useOptimistic } from "react";
import type { ReactElement } from "react";
import { assign } from "#url/parameters.ts";
import type { Parameter } from "#url/parameters.ts";
import { useAssign, useParameter } from "#url/use-parameter.ts";

interface SearchFieldProps {
  readonly parameter: Parameter<string>;
  readonly label: string;
}

/**
 * The address changes in a transition, so that the list may take its time; the letters show at once. Stands in a
 * `<form method="get">`: typed before the script is there, Enter asks for the same address.
 */
export function SearchField({ parameter, label }: SearchFieldProps): ReactElement {
  const id = useId();
  const write = useAssign();
  const [shown, show] = useOptimistic(useParameter(parameter));
  const handleChange = (text: string): void => {
    startTransition(() => {
      show(text);
      write([assign(parameter, text)], "replace");
    });
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        name={parameter.name}
        value={shown}
        onChange={(event) => handleChange(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
      />
    </div>
  );
}
