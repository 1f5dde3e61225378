/*
 * A PrimeFaces request that met the end of the session: the person signs in again in place, the page gets a new view state,
 * and the same button is pressed once more. What was typed never leaves the page.
 */
(() => {
    "use strict";

    const STATE = "jakarta.faces.ViewState";

    const states = (page) => [...page.querySelectorAll(`input[name="${STATE}"]`)];

    /* The same address, asked for anew, has a view state of the new session; the fields keep what they hold. */
    const renew = async () => {
        const answer = await fetch(location.href, { credentials: "same-origin" });
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
        const [state] = states(fresh);
        if (!answer.ok || !state) {
            throw new Error("no view state to go on with");
        }
        states(document).forEach((input) => {
            input.value = state.value;
        });
    };

    const press = (source) => {
        const button = document.getElementById(typeof source === "string" ? source : source && source.id);
        if (button && button.matches("button")) {
            button.disabled = false;
            button.click();
        }
    };

    let busy = false;
    const again = async (source) => {
        if (busy) {
            return;
        }
        busy = true;
        try {
            await window.mend.signInAgain();
            await renew();
            press(source);
        } catch (left) {
            window.mend.toast(document.body.dataset.offline);
        } finally {
            busy = false;
        }
    };

    const listen = () => {
        if (window.jQuery) {
            window.jQuery(document).on("pfAjaxError", (event, xhr, settings) => {
                if (xhr && xhr.status === 401) {
                    again(settings && settings.source);
                } else if (xhr && xhr.status === 0) {
                    window.mend.toast(document.body.dataset.offline);
                }
            });
        }
    };
    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", listen);
    } else {
        listen();
    }
})();
