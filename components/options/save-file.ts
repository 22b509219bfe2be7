/** Hands a text to the browser as a download of this name. To be called while a click is handled. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next turn; ours would keep it for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
