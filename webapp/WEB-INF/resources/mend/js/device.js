/*
 * Words that wait on this device while there is no network. They lie in IndexedDB as AES-GCM ciphertext, bound to their place, under a
 * key that the server gives to the signed-in client and that no script can read out again. The key stays on the device for
 * at most twelve hours, so that a page that is loaded anew without network can still lock what is typed; it is thrown away
 * when somebody else signs in and wherever the sign-in page is shown. The words are wiped as soon as the server has them.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};
    const KEYS = "keys";
    const WORDS = "words";
    const KEY_KEPT = 12 * 60 * 60 * 1000; // milliseconds

    const able = () => Boolean(window.indexedDB && window.crypto && crypto.subtle);
    const database = () => new Promise((resolve, reject) => {
        const opening = indexedDB.open("mend", 1);
        opening.onupgradeneeded = () => {
            opening.result.createObjectStore(KEYS, { keyPath: "owner" });
            opening.result.createObjectStore(WORDS, { keyPath: "place" });
        };
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
    });
    const run = async (store, mode, work) => {
        const open = await database();
        try {
            return await new Promise((resolve, reject) => {
                const transaction = open.transaction(store, mode);
                const asked = work(transaction.objectStore(store));
                transaction.oncomplete = () => resolve(asked && asked.result);
                transaction.onerror = transaction.onabort = () => reject(transaction.error);
            });
        } finally {
            open.close();
        }
    };

    let owner = "";
    let key = null;
    const place = (name) => `${owner}/${name}`;
    const bound = (where) => ({ name: "AES-GCM", additionalData: new TextEncoder().encode(where) });

    const fromServer = async (address) => {
        const response = await fetch(address, { headers: { Accept: "application/json", "X-Mend-Background": "1" } }).catch(() => null);
        const given = response && response.ok ? await response.json().catch(() => null) : null;
        if (!given || given.owner !== owner) {
            return null;
        }
        const bytes = Uint8Array.from(atob(given.key), (character) => character.charCodeAt(0));
        const fresh = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
        await run(KEYS, "readwrite", (store) => {
            store.clear();
            return store.put({ owner, key: fresh, at: Date.now() });
        });
        return fresh;
    };
    const fromDevice = async () => {
        const kept = await run(KEYS, "readonly", (store) => store.get(owner));
        return kept && Date.now() - kept.at < KEY_KEPT ? kept.key : null;
    };
    const opened = async (record) => {
        const plain = await crypto.subtle.decrypt({ ...bound(record.place), iv: record.iv }, key, record.box);
        return { name: record.place.slice(owner.length + 1), ...JSON.parse(new TextDecoder().decode(plain)) };
    };

    mend.device = {
        /** Resolves to whether words of this owner can wait here. */
        async unlock(whose, address) {
            owner = whose;
            key = able() && owner ? await fromServer(address).catch(() => null) || await fromDevice().catch(() => null) : null;
            return key !== null;
        },
        get unlocked() {
            return key !== null;
        },
        /** Resolves to whether it is kept. */
        async put(name, words) {
            if (!key) {
                return false;
            }
            try {
                const iv = crypto.getRandomValues(new Uint8Array(12));
                const box = await crypto.subtle.encrypt({ ...bound(place(name)), iv }, key,
                    new TextEncoder().encode(JSON.stringify(words)));
                await run(WORDS, "readwrite", (store) => store.put({ place: place(name), iv, box }));
                return true;
            } catch (full) {
                return false;
            }
        },
        /** What waits under a name, or null; what was locked under another key counts as nothing. */
        async get(name) {
            const record = key && await run(WORDS, "readonly", (store) => store.get(place(name))).catch(() => null);
            return record ? opened(record).catch(() => null) : null;
        },
        /** All that waits of this owner, each with its name. */
        async all() {
            const records = key ? await run(WORDS, "readonly", (store) => store.getAll()).catch(() => []) : [];
            const own = records.filter((record) => record.place.startsWith(place("")));
            return (await Promise.all(own.map((record) => opened(record).catch(() => null)))).filter(Boolean);
        },
        async remove(name) {
            if (able() && owner) {
                await run(WORDS, "readwrite", (store) => store.delete(place(name))).catch(() => undefined);
            }
        },
        async forgetKeys() {
            key = null;
            if (able()) {
                await run(KEYS, "readwrite", (store) => store.clear()).catch(() => undefined);
            }
        },
    };

    if (document.querySelector("[data-forget-keys]")) {
        mend.device.forgetKeys();
    }
})();
