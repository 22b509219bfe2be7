/** What a reader can do with a card beyond reading it. An act that is left out is not offered. */
export interface CardActions {
  /** The menu opens: time to fetch what copying needs at once. */
  onMenu?: () => void;
  /** Each of these three resolves to whether it could be done. */
  onCopy?: () => Promise<boolean>;
  onMute?: () => Promise<boolean>;
  onWrong?: () => Promise<boolean>;
  onRecord?: () => void;
  onSiteOff?: () => void;
}
