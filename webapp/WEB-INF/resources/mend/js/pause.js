/* The pause: begins by itself, and goes back to where the person was. Nothing is sent anywhere, unless somebody wishes to keep a note. */
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
    const keep = document.querySelector("[data-keep-pause]");
    const said = document.querySelector("[data-pause-kept]");
    keep.hidden = false;
    keep.addEventListener("click", async () => {
        keep.disabled = true;
        const answer = await window.mend.api(keep.dataset.keepPause, { method: "POST" }).catch(() => null);
        said.textContent = answer && answer.ok ? keep.dataset.kept : keep.dataset.unkept;
        keep.hidden = Boolean(answer && answer.ok);
        keep.disabled = false;
    });
    window.mend.breath(document.body).start();
})();
