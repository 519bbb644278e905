/** Whether a number of the record is a share of a hundred, by its unit: records write "%" and "percent". */
export const isShare = (unit: string): boolean => unit === "%" || unit === "percent";
