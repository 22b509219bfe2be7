/** What is made of a stretch of text that may be a name, and why. */
import type { Form } from "./name-index";
import type { Evidence } from "./score";

/** A name found: half-open offsets into its block. */
export interface Mention {
  start: number;
  end: number;
  /** Id of the entity. */
  entity: string;
}

/** What settled it. */
export type Reason =
  | "sure"
  | "evidence"
  | "too little evidence"
  | "no full form"
  | "beside"
  | "hyphen"
  | "spelt out";

/** Why a stretch of text was taken for an entity, or was not. */
export interface Decision extends Mention {
  accepted: boolean;
  reason: Reason;
  score?: number;
  evidence?: Evidence;
}

/** A hit read as one of its forms. */
export interface Reading {
  form: Form;
  accepted: boolean;
  reason: Reason;
  score?: number;
  /** Is filled in anew when the hit is weighed again. */
  evidence?: Evidence;
}
