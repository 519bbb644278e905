/** The release of the dataset that the site was built from. A few bytes of every page's code: what a page cites loads more. */
export { datasetRelease } from "virtual:atlas-dataset";
