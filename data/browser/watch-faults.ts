/** In a page of our own: whatever nobody caught is told to the background. Imported first, for that alone. */
import { tellFault } from "./tell-fault";

const tell = (event: Event, error: unknown) => {
  // It is in the console once, by `tellFault`.
  event.preventDefault();
  tellFault(error);
};
addEventListener("error", (event) => {
  // Without one it is a notice of the browser's, such as that of a size which changed while it was observed.
  if (event.error) tell(event, event.error);
});
addEventListener("unhandledrejection", (event) => tell(event, event.reason));
