import { capital } from "../text/capital";
import { say } from "../text/say";
import type { Kind } from "./schema";

/** A kind in one word, as it stands within a sentence: "company". */
export const kindWord = (kind: Kind): string => say(`kind_${kind}`);

/** The same where it stands alone: "Company". */
export const kindName = (kind: Kind): string => capital(kindWord(kind));
