/** One page of every kind, named as its picture will be. A new kind of page is a new line. */
export const pages = [
  { name: "home", path: "/" },
  { name: "home-2018", path: "/?tour=2018" },
  { name: "regions", path: "/regions/" },
  { name: "region", path: "/regions/asia-oceania/" },
  { name: "events", path: "/events/" },
  { name: "event", path: "/events/2018-asia-oceania-hanoi/" },
  { name: "timeline", path: "/timeline/" },
  { name: "timeline-2018", path: "/timeline/?period=2018" },
  { name: "initiatives", path: "/initiatives/" },
  { name: "initiatives-map", path: "/initiatives/?view=map" },
  { name: "initiative", path: "/initiatives/ineli-asean/" },
  { name: "countries", path: "/countries/" },
  { name: "country", path: "/countries/vn/" },
  { name: "country-without-record", path: "/countries/tv/" },
  { name: "sources", path: "/sources/" },
  { name: "source", path: "/sources/ifla-hanoi-workshop-report-2018/" },
  { name: "compare", path: "/compare/" },
  { name: "compare-two", path: "/compare/?regions=africa,europe" },
  { name: "themes", path: "/themes/" },
  { name: "theme", path: "/themes/7/" },
  { name: "strategy", path: "/strategy/" },
  { name: "charts", path: "/charts/" },
  { name: "search", path: "/search/?q=library" },
  { name: "data", path: "/data/" },
  { name: "about", path: "/about/" },
  { name: "not-found", path: "/regions/asia/" },
];

export const widths = [1440, 768, 360];
export const themes = ["light", "dark"];
