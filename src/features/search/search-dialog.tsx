/** Search over every page: a field, and what answers it while the reader types. Loaded when it is first opened. */
import { useDeferredValue, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useHref } from "#url/router.ts";
import { NothingFound } from "./nothing-found.tsx";
import { offeredGroups, optionCount } from "./offered-groups.ts";
import { optionAfterKey } from "./option-keys.ts";
import { pageOffers } from "./page-offers.ts";
import { longestQuery, soughtText } from "./parameters.ts";
import { optionId, ResultOptions } from "./result-options.tsx";
import { SearchState } from "./search-state.tsx";
import { useAnswer } from "./use-answer.ts";

interface SearchDialogProps {
  /** What was typed before the dialog was there. Asked when it is drawn, so that no letter is lost on the way. */
  readonly typed: () => string;
  /** The dialog has the focus: what is typed from now on is its own. */
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Open while it is mounted. The browser keeps the focus inside and returns it to where it was. */
export function SearchDialog({ typed, onOpen, onClose }: SearchDialogProps): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLAnchorElement>(null);
  const [query, setQuery] = useState(typed);
  const asked = useDeferredValue(query.trim());
  const asking = useAnswer(asked);
  const { answer } = asking;
  const groups = useMemo(() => {
    if (answer === null) return [];
    const { engine } = answer;
    const found = answer.query === "" ? pageOffers(engine) : answer.groups;
    return offeredGroups({ groups: found, entries: engine.entries, query: answer.query, paths });
  }, [answer, paths]);
  const count = optionCount(groups);
  // An option is active only as long as its query stands.
  const [chosen, setChosen] = useState<{ readonly query: string; readonly option: number | null } | null>(null);
  const active = chosen?.query === answer?.query ? (chosen?.option ?? null) : null;

  const show = useEffectEvent(() => {
    dialog.current?.showModal();
    field.current?.setSelectionRange(longestQuery, longestQuery);
    onOpen();
  });
  // Showing a modal is the browser's, not React's: hence an effect, and before the next letter is typed.
  useLayoutEffect(() => show(), []);

  const close = (): void => dialog.current?.close();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && active !== null) {
      event.preventDefault();
      document.getElementById(optionId(list, active))?.click();
      return;
    }
    const option = optionAfterKey(event.key, active, count);
    if (option === undefined) return;
    event.preventDefault();
    setChosen({ query: answer?.query ?? "", option });
    if (option !== null) document.getElementById(optionId(list, option))?.scrollIntoView({ block: "nearest" });
  };

  return (
    <dialog ref={dialog} className="search-dialog" aria-label={t("search.title")} closedby="any" onClose={onClose}>
      <form
        role="search"
        action={useHref(paths.search())}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          whole.current?.click();
        }}
      >
        <Icon name="search" />
        <input
          ref={field}
          name={soughtText.name}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          role="combobox"
          aria-label={t("search.field")}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={list}
          aria-activedescendant={active === null ? undefined : optionId(list, active)}
          placeholder={t("search.field")}
          maxLength={longestQuery}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="button" className="tool" aria-label={t("search.close")} onClick={close}>
          <Icon name="close" />
        </button>
      </form>
      <p className="vh" role="status">
        {answer !== null && answer.query !== "" && t("search.announce", { count: answer.count })}
      </p>
      <SearchState asking={asking} />
      {answer?.isNear === true && <p className="search-note">{t("search.near")}</p>}
      {answer !== null && count === 0 && answer.query !== "" && <NothingFound answer={answer} onAsk={setQuery} />}
      {answer !== null && <ResultOptions id={list} answer={answer} groups={groups} active={active} onLeave={close} />}
      <p className="search-foot">
        <PageLink ref={whole} to={paths.search(query.trim())} onClick={close}>
          {answer === null || answer.count === 0 ? t("search.open") : t("search.all", { count: answer.count })}
        </PageLink>
        <span className="search-keys">{t("search.keys")}</span>
      </p>
    </dialog>
  );
}
