import { useEffect, useState } from "preact/hooks";

interface Props {
  searching: boolean;
  count: number;
}

/** Says the number of results to a screen reader, once typing has rested for 400 ms. */
export function ResultCount({ searching, count }: Props) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const words = count === 0 ? "No results" : count === 1 ? "1 result" : `${count} results`;
    const timer = setTimeout(() => setSaid(searching ? words : ""), 400);
    return () => clearTimeout(timer);
  }, [searching, count]);
  return (
    <div class="sr" role="status">
      {said}
    </div>
  );
}
