/* The pause: begins by itself, and goes back to where the person was. Nothing is sent anywhere. */
(() => {
    "use strict";

    const cameFromHere = () => {
        try {
            return history.length > 1 && new URL(document.referrer).origin === location.origin
                && !document.referrer.includes("/sign-in.xhtml");
        } catch (noReferrer) {
            return false;
        }
    };

    document.querySelectorAll("[data-return]").forEach((way) => way.addEventListener("click", (event) => {
        if (cameFromHere()) {
            event.preventDefault();
            history.back();
        }
    }));
    window.mend.breath(document.body).start();
})();
