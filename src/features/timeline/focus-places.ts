/** Where focus stays when a press redraws the figure and takes the pressed control away. */

/** The heading of the figure: stands in every view and period. */
export const headingId = "figure-timeline";
/** The plot, as long as anything is drawn. */
export const lanesId = "timeline-lanes";
