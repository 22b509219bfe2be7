/** A request that is well-formed and still refused, for a reason the asker may be told. It is no fault of ours. */
export class Refusal extends Error {}
