/** The sentences of the answers. */
export const words = {
  listName: (name: string) => (/\blist$/i.test(name) ? `your ${name}` : `your ${name} list`),
  added: (things: string, list: string) => `I put ${things} on ${list}.`,
  madeAndAdded: (things: string, list: string) => `I made ${list} and put ${things} on it.`,
  alreadyThere: (things: string, one: boolean, list: string) => `${things} ${one ? 'is' : 'are'} already on ${list}.`,
  addedBack: 'Done: it is all on the list again.',
  removed: (things: string, list: string) => `I took ${things} off ${list}.`,
  ticked: (things: string, list: string) => `Ticked on ${list}: ${things}.`,
  unticked: (things: string, list: string) => `Not ticked any more on ${list}: ${things}.`,
  left: (count: number) => (count === 0 ? 'That was the last one.' : `${count} left.`),
  replaced: (old: string, fresh: string, list: string) => `On ${list}: ${fresh} in place of ${old}.`,
  onTop: (things: string, list: string) => `At the top of ${list} now: ${things}.`,
  sorted: (list: string) => `${list} is in the order of the alphabet now.`,
  moved: (things: string, list: string) => `I moved ${things} to ${list}.`,
  isOn: (things: string, lists: string, one: boolean) => `${things} ${one ? 'is' : 'are'} on ${lists}.`,
  copyOf: (name: string) => `${name} copy`,
  copied: (things: string, list: string) => `I copied ${things} to ${list}.`,
  nothingToCopy: (from: string, to: string) => `Nothing on ${from} is missing on ${to}.`,
  notFound: (things: string, list: string | undefined) =>
    list === undefined ? `I cannot find ${things} on any of your lists.` : `I cannot find ${things} on ${list}.`,
  noPlace: (place: number, list: string, count: number) =>
    count === 0
      ? `There is nothing on ${list}.`
      : `There is no number ${place} on ${list}: it has ${count === 1 ? 'one item' : `${count} items`}.`,
  empty: (list: string) => `There is nothing on ${list}.`,
  allDone: (list: string, count: number) =>
    `Everything on ${list} is ticked: ${count === 1 ? 'one item' : `${count} items`}.`,
  read: (list: string, count: number) => `There ${count === 1 ? 'is one thing' : `are ${count} things`} on ${list}:`,
  tickedToo: (count: number) => `(${count} more ticked)`,
  spoken: (list: string, things: string) => `On ${list}: ${things}.`,
  first: (thing: string, list: string) => `First on ${list}: ${thing}.`,
  last: (thing: string, list: string) => `Last on ${list}: ${thing}.`,
  count: (count: number, done: number, list: string) =>
    `There ${count === 1 ? 'is one thing' : `are ${count} things`} on ${list}${done === 0 ? '' : `, and ${done} ticked`}.`,
  has: (thing: string, list: string, done: boolean) =>
    done ? `Yes, ${thing} is on ${list}, and it is ticked.` : `Yes, ${thing} is on ${list}.`,
  hasNot: (thing: string, list: string) => `No, ${thing} is not on ${list}.`,
  cleared: (list: string, count: number) =>
    `I cleared ${list}: ${count === 1 ? 'one item' : `${count} items`} removed.`,
  clearedDone: (list: string, count: number) =>
    `I took ${count === 1 ? 'one ticked item' : `${count} ticked items`} off ${list}.`,
  nothingDone: (list: string) => `Nothing on ${list} is ticked.`,
  made: (list: string) => `I made ${list}. What shall go on it?`,
  exists: (list: string) => `There is ${list} already.`,
  dropped: (list: string, count: number) =>
    `I deleted ${list}${count === 0 ? '' : ` with ${count === 1 ? 'one item' : `${count} items`}`}.`,
  permanent: (list: string) => `${list} is always there, so I cannot delete or rename it. I can clear it.`,
  renamed: (from: string, to: string) => `I renamed ${from} to ${to}.`,
  noSuchList: (list: string, names: string) => `There is no list called ${list}. You have ${names}.`,
  names: (names: string) => `You have these lists: ${names}.`,
  nameWithCount: (name: string, count: number) => `${name} (${count})`,
  askThings: 'What shall I put on it?',
  askName: 'What shall the list be called?',
  nothingToAdd: 'I did not hear what to put on the list.',
  tooLong: 'That is too long for a list. I could keep it as a note.',
  undone: {
    add: (things: string, list: string) => `I took ${things} off ${list} again.`,
    remove: (things: string, list: string) => `I put ${things} back on ${list}.`,
    order: (list: string) => `${list} is as it was.`,
    tick: 'The ticks are as they were.',
    move: (things: string) => `I moved ${things} back.`,
    clear: (list: string) => `${list} is as it was.`,
    make: (list: string) => `I took ${list} away again.`,
    drop: (list: string) => `${list} is back.`,
    rename: (list: string) => `It is called ${list} again.`,
  },
} as const;
