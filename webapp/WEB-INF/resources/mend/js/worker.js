/*
 * The service worker: what a client may need without network. It keeps three pages that say nothing about anybody (the pause, help, and a
 * calm page that stands in for all others) and what they are drawn with; never a page with somebody's words or name. With network
 * it stays out of the way.
 */
"use strict";

const CACHE = "mend-1";
const PAUSE = "client/pause.xhtml";
const HELP = "client/help.xhtml";
const AWAY = "client/offline.xhtml";
const RESOURCE = "/jakarta.faces.resource/";

const address = (path) => new URL(path, self.registration.scope).href;
const kept = (path) => caches.match(address(path), { ignoreVary: true });

/* What a page is drawn with, as its own text names it. */
const resources = (html) => [...html.matchAll(/(?:src|href)="([^"#]+)/g)].map(([, found]) => found.replaceAll("&amp;", "&"))
    .filter((found) => found.includes(RESOURCE));

const keep = async (cache, request) => {
    const response = await fetch(request, { credentials: "same-origin", headers: { "X-Mend-Background": "1" } });
    if (!response.ok || response.redirected) {
        return ""; // signed out: what is kept stays
    }
    const text = await response.clone().text();
    await cache.put(request, response);
    return text;
};
const fill = async () => {
    const cache = await caches.open(CACHE);
    const pages = await Promise.all([PAUSE, HELP, AWAY].map((path) => keep(cache, address(path))));
    const parts = new Set(pages.flatMap(resources).map(address));
    await Promise.all([...parts].map((part) => keep(cache, part)));
};

self.addEventListener("install", (event) => {
    self.skipWaiting();
    event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
    const others = (names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
    event.waitUntil(Promise.all([caches.keys().then(others), self.clients.claim()]));
});

self.addEventListener("message", (event) => {
    if (event.data === "fill") {
        event.waitUntil(fill().catch(() => undefined));
    }
});

self.addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method !== "GET") {
        return;
    }
    const path = request.url.split("?")[0];
    if (request.mode === "navigate") {
        const page = [PAUSE, HELP].find((one) => path === address(one)) || AWAY;
        event.respondWith(fetch(request).catch(async () => await kept(page) || Response.error()));
    } else if (path.includes(RESOURCE)) {
        event.respondWith(fetch(request).catch(async () => await caches.match(request, { ignoreVary: true }) || Response.error()));
    }
});
