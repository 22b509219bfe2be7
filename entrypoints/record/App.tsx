import record from "virtual:record";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { applyLook } from "../../components/controls/apply-look";
import { coverageOf } from "../../components/controls/coverage";
import { addressOf, readAddress } from "../../components/record/address";
import { RecordPage } from "../../components/record/RecordPage";
import { keepLook } from "../../data/browser/look-copy";
import { send } from "../../data/browser/send";
import { composeCard } from "../../data/record/compose-card";
import { fullRecord } from "../../data/record/full-record";
import { makeSearch } from "../../data/search/search";
import { say } from "../../data/text/say";
import { notePlace, placeBefore } from "./places";

const search = makeSearch(record);
const coverage = coverageOf(record);

/** Draws what the address names, and keeps place and focus while the reader goes from name to name and back. */
export function App() {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  const [asked, setAsked] = useState("");
  const before = useRef(address);
  const { id, part } = address;
  const told = useMemo(() => {
    const content = composeCard(record, id);
    return content && { content, full: fullRecord(record, content) };
  }, [id]);

  useEffect(() => {
    const onHash = () => setAddress(readAddress(location.hash));
    const onShow = () => document.visibilityState === "visible" && look();
    look();
    if (id === "")
      send("query:take", {}).then(
        (words) => setAsked(words ?? ""),
        () => null,
      );
    addEventListener("hashchange", onHash);
    addEventListener("focus", onShow);
    return () => {
      removeEventListener("hashchange", onHash);
      removeEventListener("focus", onShow);
    };
  }, []);

  useLayoutEffect(() => {
    document.title = told?.content.name ?? say("record_all");
    const from = before.current;
    before.current = address;
    const y = placeBefore();
    const isFirst = from === address;
    const aim = part ? document.getElementById(part) : null;
    if (y !== undefined) {
      // Gone back, or loaded anew: to where the reader was, at the link that was followed.
      if (!isFirst) linkTo(from.id)?.focus({ preventScroll: true });
      scrollTo(0, y);
    } else if (aim) {
      aim.scrollIntoView();
      aim.focus({ preventScroll: true });
    } else if (!isFirst) {
      document.querySelector("h1")?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    if (y === undefined) notePlace();
  }, [address]);

  return <RecordPage {...{ id, told, asked, search, coverage }} names={record.entities.length} />;
}

const linkTo = (id: string) =>
  [...document.querySelectorAll<HTMLElement>("main a")].find(
    (link) => link.getAttribute("href") === addressOf(id),
  );

/** The reader's theme and text size; those of the system until they are known, or where they cannot be. */
function look(): void {
  send("settings:read", {}).then(
    ({ settings }) => {
      applyLook(settings);
      keepLook(settings);
    },
    () => null,
  );
}
