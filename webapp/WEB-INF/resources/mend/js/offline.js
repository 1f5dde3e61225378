/* No network: as soon as it is back, the page that was wanted. */
(() => {
    "use strict";

    const again = () => location.reload();
    window.addEventListener("online", () => navigator.onLine && again());
    document.querySelector("[data-try-again]").addEventListener("click", again);
})();
