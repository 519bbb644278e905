/** Catches what a page throws and says it in words: nothing there, a newer version, no network. */
import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component } from "react";
import type { ReactElement, ReactNode } from "react";
import { ChunkMissingError, ChunkUnavailableError } from "#data/fetch-chunk.ts";
import { useLocation } from "#url/router.ts";
import { MissingPage } from "./missing-page.tsx";
import { FailedPage } from "./failed-page.tsx";

interface CatcherProps {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

class Catcher extends Component<CatcherProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof ChunkMissingError) return <MissingPage />;
    const retry = (): void => {
      this.props.onRetry();
      this.setState({ error: null });
    };
    return (
      <FailedPage isOutdated={!(error instanceof ChunkUnavailableError) && isImportFailure(error)} onRetry={retry} />
    );
  }
}

/** Browsers word a failed `import()` differently; all of them name the module or the fetch. */
function isImportFailure(error: Error): boolean {
  return /dynamically imported module|importing a module|module script|preload/i.test(error.message);
}

/** One per page: leaving the page clears the error. */
export function PageBoundary({ children }: { children: ReactNode }): ReactElement {
  const { pathname } = useLocation();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catcher key={pathname} onRetry={reset}>
          {children}
        </Catcher>
      )}
    </QueryErrorResetBoundary>
  );
}
