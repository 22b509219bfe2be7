import { tellFault } from "./tell-fault";

/**
 * The edge between the browser and scripts of ours in a page: the same function, of which nothing is thrown into
 * the page or rejected unseen. It is told to the background instead, and the answer is undefined.
 */
export const caught =
  <A extends unknown[], R>(work: (...given: A) => R) =>
  (...given: A): R | undefined => {
    try {
      const done = work(...given);
      if (done instanceof Promise) done.catch(tellFault);
      return done;
    } catch (error) {
      tellFault(error);
    }
    return undefined;
  };
