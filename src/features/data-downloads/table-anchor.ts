/** The id under which the dictionary describes a table: `#table-event_countries` is part of addresses that others may keep. */
export const tableAnchor = (table: string): string => `table-${table}`;
