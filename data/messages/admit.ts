import * as v from "valibot";
import { guards } from "./guards";
import type { Name, Request } from "./protocol";
import type { Sender } from "./sender";

/** A message let through, or why it was not. */
export type Admission<N extends Name = Name> =
  | { ok: true; name: N; request: Request<N> }
  | { ok: false; problem: string };

/** Lets a message through if it is one of ours, its sender may send it, and it carries what it must. */
export function admit(message: unknown, sender: Sender): Admission {
  const { name, request } = (message ?? {}) as { name?: unknown; request?: unknown };
  if (typeof name !== "string" || !Object.hasOwn(guards, name))
    return { ok: false, problem: "Unknown message" };
  const guard = guards[name as Name];
  const allowed = sender === "extension" || (sender === "page" && guard.from === "page");
  if (!allowed) return { ok: false, problem: `${name} is not for this sender` };
  const parsed = v.safeParse(guard.request as v.GenericSchema, request);
  if (!parsed.success) return { ok: false, problem: `${name} does not carry what it must` };
  return { ok: true, name: name as Name, request: parsed.output as Request<Name> };
}
