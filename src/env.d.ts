/// <reference types="vite/client" />

/** Where the compiled dataset stands: a folder named by its hash, with trailing slash, under the site's base. */
declare module "virtual:atlas-dataset" {
  export const datasetBase: string;
  /** Version and day of the newest release. */
  export const datasetRelease: { readonly id: string; readonly date: string };
}

/** Messages of the languages by topic, compiled at build; with the topic of every page come country names and calendar. */
declare module "virtual:language-packs" {
  import type { LanguageTag } from "#data/records.ts";
  import type { Calendar } from "#i18n/calendar.ts";
  import type { MessageTopic } from "#i18n/message-topics.ts";
  import type { Message } from "#i18n/translate.ts";
  interface TopicModule {
    readonly messages: Readonly<Record<string, Message>>;
  }
  interface CoreModule extends TopicModule {
    readonly countryNames: Readonly<Record<string, string>>;
    readonly calendar: Calendar;
  }
  type TopicLoaders = Readonly<Record<Exclude<MessageTopic, "core">, () => Promise<TopicModule>>>;
  export const languagePacks: Readonly<
    Partial<Record<LanguageTag, TopicLoaders & { readonly core: () => Promise<CoreModule> }>>
  >;
}

/** The address the site is published at, without path; empty if not known at build. */
declare const __ATLAS_ORIGIN__: string;
/** ATLAS_LANGUAGES; not defined where Node runs the sources. */
declare const __ATLAS_LANGUAGES__: string | undefined;
