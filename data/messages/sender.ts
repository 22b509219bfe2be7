/** What the browser says of who sent a message. */
export interface SenderFacts {
  /** Id of the extension that sent it. */
  id?: string | undefined;
  /** Origin of the sending frame; a compromised page cannot forge it. Firefox leaves it out. */
  origin?: string | undefined;
  /** Address of the sending frame. */
  url?: string | undefined;
  /** The tab it came from, when it came from one. */
  tabId?: number | undefined;
}

/** `extension`: a page of ours. `page`: a script of ours in somebody's page. `stranger`: neither. */
export type Sender = "extension" | "page" | "stranger";

/**
 * Who sent a message, told from facts the browser vouches for.
 *
 * @param self id and origin (`chrome-extension://…`) of this extension
 */
export function senderOf(facts: SenderFacts, self: { id: string; origin: string }): Sender {
  if (facts.id !== self.id) return "stranger";
  const origin = facts.origin ?? originOf(facts.url);
  if (origin === self.origin) return "extension";
  return facts.tabId === undefined ? "stranger" : "page";
}

/**
 * Origin of an address, by its parts: for schemes they do not know, engines say "null", which is what a frame
 * without an origin of its own says, too.
 */
export function originOf(url: string | undefined): string | undefined {
  try {
    const { protocol, host } = new URL(url ?? "");
    return `${protocol}//${host}`;
  } catch {
    return undefined;
  }
}
