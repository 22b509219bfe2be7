/**
 * A pressed button goes with its row: the focus moves to the row that takes its place, else to the one
 * above, else to the list itself.
 *
 * @param row the row that goes, counted from 0
 */
export function nextFocus(list: HTMLElement | null, row: number): void {
  const buttons = list?.querySelectorAll<HTMLElement>("li .btn") ?? [];
  (buttons[row + 1] ?? buttons[row - 1] ?? list)?.focus();
}
