import record from "virtual:record";
import type { CardContent, PageContext } from "../../data/record/card-content";
import { composeCard } from "../../data/record/compose-card";

/** The card of an entity. In a script of its own: the whole record is not wanted before a name is opened. */
export const card = (id: string, context: PageContext): CardContent | null =>
  composeCard(record, id, context);
