/**
 * Nodes as they are, forms among them: a control's name hides the form's own property of that name, in Chromium
 * from scripts of extensions too. What the form's prototype has is not hidden.
 */

/** The name of a node; a form that hides it is a form all the same. */
export const nameOf = (node: Node): string => (typeof node.nodeName === "string" ? node.nodeName : "FORM");

/** A property of a node that no control can hide. */
export function own<T extends Node, K extends keyof T>(node: T, key: K): T[K] {
  const name = nameOf(node);
  // Asked of each node of a page: most names are told by their length.
  if (name.length !== 4 || !/^form$/i.test(name)) return node[key];
  const prototype = Object.getPrototypeOf(node);
  return key in prototype ? Reflect.get(prototype, key, node) : node[key];
}
