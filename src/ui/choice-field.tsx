/** One choice as a drop-down list. What is chosen lives in the address. */
import { useId } from "react";
import type { ReactElement } from "react";
import type { Parameter } from "#url/parameters.ts";
import { useControl } from "#url/use-control.ts";
import { useEarlyEntry } from "./use-early-entry.ts";

export interface ChoiceOption {
  /** As the address writes it. */
  readonly value: string;
  readonly text: string;
}

interface ChoiceFieldProps<T> {
  readonly parameter: Parameter<T>;
  readonly label: string;
  readonly options: readonly ChoiceOption[];
}

/** A plain `select` of a GET form: its name is the parameter's. Chosen before the script is there, it counts all the same. */
export function ChoiceField<T>({ parameter, label, options }: ChoiceFieldProps<T>): ReactElement {
  const id = useId();
  const [value, change] = useControl(parameter, "push");
  const shown = parameter.serialise(value);
  const choose = (text: string): void => change(parameter.parse(text) ?? parameter.fallback);
  const field = useEarlyEntry<HTMLSelectElement>(shown, choose);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        ref={field}
        id={id}
        name={parameter.name}
        value={shown}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
