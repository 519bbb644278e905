/**
 * Runs inside the page before its own scripts and keeps its times in `window.atlasTimes`. The map counts as visible in
 * the first frame after its drawing is whole (something follows it in the document) and in view. It is sent to the
 * browser as text, so it may use nothing from outside.
 */
export function probe() {
  const times = { fcp: null, lcp: null, cls: 0, tbt: 0, lastTaskEnd: 0, mapVisible: null };
  window.atlasTimes = times;
  const observe = (type, onEntry) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) onEntry(entry);
    }).observe({ type, buffered: true });

  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") times.fcp = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => {
    times.lcp = entry.startTime;
  });
  observe("layout-shift", (entry) => {
    if (!entry.hadRecentInput) times.cls += entry.value;
  });
  observe("longtask", (entry) => {
    times.tbt += Math.max(0, entry.duration - 50);
    times.lastTaskEnd = entry.startTime + entry.duration;
  });

  const isInView = (shape) => {
    const box = shape.getBoundingClientRect();
    return (
      box.width > 0 &&
      box.height > 0 &&
      box.bottom > 0 &&
      box.right > 0 &&
      box.top < innerHeight &&
      box.left < innerWidth
    );
  };
  const isFollowed = (node) =>
    node.nextSibling !== null || (node.parentElement !== null && isFollowed(node.parentElement));
  const isMapThere = () => {
    const map = document.querySelector("[data-map]");
    if (map === null || map.querySelector("path") === null) return false;
    const isWhole = document.readyState !== "loading" || isFollowed(map);
    return isWhole && isInView(map);
  };
  const check = () => {
    if (!isMapThere()) return requestAnimationFrame(check);
    // A message sent from within a frame arrives after that frame has been produced.
    return requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        times.mapVisible = performance.now();
      });
      port1.start();
      port2.postMessage(null);
    });
  };
  requestAnimationFrame(check);
}
