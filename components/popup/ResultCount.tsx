import { useEffect, useState } from "preact/hooks";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";

interface Props {
  searching: boolean;
  count: number;
}

/** Says the number of results to a screen reader, once typing has rested for 400 ms. */
export function ResultCount({ searching, count }: Props) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const words = count === 0 ? say("popup_results_none") : sayCount("popup_results_count", count);
    const timer = setTimeout(() => setSaid(searching ? words : ""), 400);
    return () => clearTimeout(timer);
  }, [searching, count]);
  return (
    <div class="sr" role="status">
      {said}
    </div>
  );
}
