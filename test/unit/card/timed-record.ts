import type { BackstoryRecord, Claim, Dispute, Entity } from "../../../data/record/schema";
import { timeline } from "../../../data/record/timeline";
import { record } from "../record/card-record";

/** A small record whose dated claims are events. */
export function timedRecord(entities: Entity[], claims: Claim[], disputes: Dispute[] = []): BackstoryRecord {
  return { ...record(entities, claims, disputes), events: timeline(claims) };
}
