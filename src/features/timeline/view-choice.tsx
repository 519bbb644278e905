/** A choice of one among few, as links side by side: the period, and lanes or table. */
import type { ReactElement } from "react";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import type { Parameter } from "#url/parameters.ts";
import { useAddressWith, useParameter } from "#url/use-parameter.ts";

interface ViewChoiceProps<T extends string> {
  readonly parameter: Parameter<T>;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly className: string;
}

/** The page keeps its place. */
export function ViewChoice<T extends string>(props: ViewChoiceProps<T>): ReactElement {
  const { parameter, label, options, className } = props;
  const value = useParameter(parameter);
  const addressWith = useAddressWith();
  return (
    <nav className={className} aria-label={label}>
      <ul className="segments">
        {options.map((option) => (
          <li key={option.value}>
            <PageLink
              to={addressWith([assign(parameter, option.value)])}
              keepsPlace
              aria-current={option.value === value ? "true" : undefined}
            >
              {option.name}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
