import { useEffect, useState } from "preact/hooks";
import type { Faults } from "../../components/options/FaultsSection";
import { surroundings } from "../../data/browser/platform";
import { send } from "../../data/browser/send";
import { reportText } from "../../data/faults/report";

/**
 * What went wrong, read anew whenever its section is opened and the page is come back to.
 *
 * @param wanted whether the section that shows it is open
 */
export function useFaults(wanted: boolean, onCopy: Faults["onCopy"]): Faults {
  const [list, setList] = useState<Faults["list"]>(null);
  const [where, setWhere] = useState<Awaited<ReturnType<typeof surroundings>> | null>(null);
  const [problem, setProblem] = useState<Faults["problem"]>(null);

  useEffect(() => {
    if (!wanted) return;
    const look = () => {
      if (document.visibilityState !== "visible") return;
      setProblem(null);
      send("faults:read", {}).then(setList, () => setProblem("options_faults_unread"));
    };
    look();
    surroundings().then(setWhere, () => setProblem("options_faults_unread"));
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [wanted]);

  const onClear = () => {
    setProblem(null);
    return send("faults:clear", {}).then(
      (left) => {
        setList(left);
        return true;
      },
      () => {
        setProblem("options_faults_unsaved");
        return false;
      },
    );
  };

  return {
    list: where && list,
    report: list && where ? reportText(list, where) : "",
    problem,
    onCopy,
    onClear,
  };
}
