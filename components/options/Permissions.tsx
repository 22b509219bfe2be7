import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { permissionReasons } from "./permission-reasons";

interface Props {
  /** Hosts of the list of news sites. */
  listed: readonly string[];
  /** The permissions the manifest asks for. */
  permissions: readonly string[];
}

/** What the browser lets the extension do, and why it has to. */
export function Permissions({ listed, permissions }: Props) {
  const rows: (readonly [name: string, why: string, when: string])[] = [
    [
      say("options_permission_news"),
      say("options_permission_news_why"),
      sayCount("options_permission_news_when", listed.length),
    ],
    ...permissions.map((name) => {
      const [title, why, when] = permissionReasons[name] ?? [];
      return [title ? say(title) : name, why ? say(why) : "", when ? say(when) : ""] as const;
    }),
  ];
  return (
    <div class="panel">
      <table class="tbl permissions-tbl">
        <thead>
          <tr>
            <th scope="col">{say("options_permission")}</th>
            <th scope="col">{say("options_permission_why")}</th>
            <th scope="col">{say("options_permission_when")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, why, when]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{why}</td>
              <td class="quiet">{when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
