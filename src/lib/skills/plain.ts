/** What a person wrote, so that it is shown as it stands and no mark in it becomes Markdown. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#+\-.!|~$&]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}
