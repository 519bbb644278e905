/** What the reader looks for among the countries; part of the address. */
import { freeText } from "#url/parameters.ts";

export const findCountry = freeText("find", 60);
