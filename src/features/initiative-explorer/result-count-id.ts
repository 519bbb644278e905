/** Where focus goes when a choice takes its own control away, and where a link to the result leads. */
export const resultCountId = "result-count";
