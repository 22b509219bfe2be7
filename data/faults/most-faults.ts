/** Different faults that are kept; past these the one that has been quiet longest makes room. */
export const mostFaults = 40;
