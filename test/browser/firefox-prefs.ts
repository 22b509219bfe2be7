/**
 * Preferences for a Firefox under test.
 * @param uuids the address Firefox shall give each extension, by extension id
 * @param fineClock the time as it is, not in whole milliseconds
 * @param proxyPort port of the loopback server that answers for every host
 */
export function firefoxPrefs(set: {
  uuids: Record<string, string>;
  proxyPort: number | undefined;
  scheme: "light" | "dark" | undefined;
  fineClock: boolean | undefined;
}): Record<string, unknown> {
  return {
    ...quiet,
    ...(set.proxyPort
      ? { ...proxy, "network.proxy.http_port": set.proxyPort, "network.proxy.ssl_port": set.proxyPort }
      : {}),
    ...(set.scheme
      ? { "layout.css.prefers-color-scheme.content-override": set.scheme === "dark" ? 0 : 1 }
      : {}),
    ...(set.fineClock ? { "privacy.reduceTimerPrecision": false } : {}),
    "extensions.webextensions.uuids": JSON.stringify(set.uuids),
    // An extension loaded for a test is temporary: it goes at the end, and would take its storage along.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    "extensions.webextOptionalPermissionPrompts": false,
    // Start with the tab the test opens and ask nothing.
    "browser.startup.page": 0,
    "browser.aboutwelcome.enabled": false,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  };
}

const proxy = {
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.no_proxies_on": "",
  "network.dns.forceResolve": "127.0.0.1",
};

/** What Firefox would ask the network for by itself. */
const quiet = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.contentblocking.features.standard": "-tp,tpPrivate,cookieBehavior5",
  "browser.discovery.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.region.network.url": "",
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "browser.topsites.contile.enabled": false,
  "browser.urlbar.suggest.quicksuggest.sponsored": false,
  "captivedetect.canonicalURL": "",
  "datareporting.healthreport.uploadEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.http.speculative-parallel-limit": 0,
  "network.prefetch-next": false,
  "network.trr.mode": 5,
  "privacy.query_stripping.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "",
};
