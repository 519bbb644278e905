/** Filters as a plain form: before any script it asks the server by GET, with script each change is a change of the address. */
import type { FormEvent, ReactElement, ReactNode } from "react";
import { useHref } from "#url/router.ts";
import { useHydrated } from "#url/use-parameter.ts";

interface FilterFormProps {
  /** Path of the page it stands on. */
  readonly to: string;
  readonly className: string;
  /** Makes it a landmark for searching; null where it chooses and narrows nothing. */
  readonly label: string | null;
  readonly children: ReactNode;
}

/** Every change has been applied by the time the form is sent, so with script nothing is left to ask the server. */
export function FilterForm({ to, className, label, children }: FilterFormProps): ReactElement {
  const isHydrated = useHydrated();
  const handleSubmit = (event: FormEvent): void => {
    if (isHydrated) event.preventDefault();
  };
  return (
    <form
      className={className}
      method="get"
      action={useHref(to)}
      {...(label === null ? {} : { role: "search", "aria-label": label })}
      autoComplete="off"
      onSubmit={handleSubmit}
    >
      {children}
    </form>
  );
}
