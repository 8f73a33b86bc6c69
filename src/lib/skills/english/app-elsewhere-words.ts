/** What is answered to each request that is not Hearth's to carry out. */
export const elsewhereWords = {
  textSize:
    'Your browser sets the size of the letters: Ctrl and + for larger, Ctrl and − for smaller, Ctrl and 0 for the usual (on a Mac ⌘ in place of Ctrl).',
  speech:
    'Write to me in that language and the language models answer in it, as well as they know it; my quick skills understand English. For the menus, name it as their language: “menus in German”.',
  window:
    'I cannot open, close or resize my own window; the browser or the device does that. F11 fills the screen, and F11 again leaves it.',
  page: 'The keys Home and End, Page Up and Page Down go through the conversation; on a touch screen, swipe.',
  sidePanel:
    'Your conversations are in the list at the side; on a narrow screen, its button is at the top. Esc closes a panel.',
  version: 'I show no version number. When there is a newer Hearth, I say so here and you choose when to load it.',
  formats:
    'I write times, dates and units the way your language and device do. Say another unit or format when you ask, and I use that.',
  notifications:
    'Your browser lets my notifications through or holds them back, under the settings of this site; your device has a “do not disturb” of its own.',
  copy: 'Under every answer there is a button that copies it.',
  again:
    'Under every answer there is “Ask again”, and beside it “Think again”. Esc stops an answer, and beside the message box you choose who answers.',
  paper: 'Your browser prints the page: Ctrl and P (on a Mac ⌘ and P).',
  account: 'There is no account here to sign in to or out of. Lock the device to keep others away.',
  offline: 'I work without a connection once a model is on this device, and I send nothing anywhere.',
  looks:
    'I follow your device: its settings for motion, contrast and colours count here too. I know “dark mode” and “light mode”.',
  archive:
    'I delete only the conversation that is open: say “delete this chat” in it. For any other, use the menu beside it in the list.',
  unsaved:
    'This conversation is kept already. Say “private chat” for one that is not, or “delete this chat” to be rid of this one.',
  memory: 'I have no memory page. Notes and lists keep what you tell me to keep: say “show my notes”.',
} as const;
