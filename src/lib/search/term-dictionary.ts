import { matchQuality, type QueryWord } from './query';

/** The documents, by number and ascending, that hold a term. */
export type Postings = number[];

/** All terms of the index with their documents. */
export interface TermDictionary {
  /** Documents are added in ascending order; adding the same pair again does nothing. */
  add(term: string, document: number): void;
  /** Calls back with each term that answers the word, and how well. */
  match(word: QueryWord, visit: (documents: Postings, quality: number) => void): void;
  /** Gives documents new numbers in the same order; those below 0 go, and terms without documents with them. */
  renumber(numbers: Int32Array): void;
  /** Pairs of term and document. */
  readonly size: number;
}

/** Terms that are not yet in order; sorting them in at every addition would cost more than looking at each. */
const FEWEST_RECENT = 2000;

export function createTermDictionary(): TermDictionary {
  const documentsOf = new Map<string, Postings>();
  /** By UTF-16 units, so that terms with a common beginning stand together. */
  let sorted: string[] = [];
  let recent: string[] = [];
  let size = 0;

  function sortIn(): void {
    recent.sort();
    const merged: string[] = [];
    let place = 0;
    for (const term of sorted) {
      while (place < recent.length && recent[place]! < term) merged.push(recent[place++]!);
      merged.push(term);
    }
    while (place < recent.length) merged.push(recent[place++]!);
    sorted = merged;
    recent = [];
  }

  function firstFrom(term: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    get size() {
      return size;
    },

    add(term, document) {
      const documents = documentsOf.get(term);
      if (documents === undefined) {
        const own = detached(term);
        documentsOf.set(own, [document]);
        recent.push(own);
        if (recent.length > FEWEST_RECENT + sorted.length / 8) sortIn();
      } else if (documents[documents.length - 1] !== document) {
        documents.push(document);
      } else {
        return;
      }
      size += 1;
    },

    match(word, visit) {
      const offer = (term: string): void => {
        const quality = matchQuality(word, term);
        const documents = quality === 0 ? undefined : documentsOf.get(term);
        if (documents !== undefined) visit(documents, quality);
      };
      if (!word.prefix && word.edits === 0) {
        offer(word.term);
        return;
      }
      // Slips in the first letter are rare, and leaving them out spares looking at every term.
      const beginning = word.edits > 0 ? word.term.slice(0, 1) : word.term;
      for (let place = firstFrom(beginning); sorted[place]?.startsWith(beginning) === true; place++) {
        offer(sorted[place]!);
      }
      for (const term of recent) if (term.startsWith(beginning)) offer(term);
    },

    renumber(numbers) {
      size = 0;
      for (const [term, documents] of documentsOf) {
        const kept = documents.map((document) => numbers[document]!).filter((document) => document >= 0);
        if (kept.length === 0) documentsOf.delete(term);
        else documentsOf.set(term, kept);
        size += kept.length;
      }
      sorted = [...documentsOf.keys()].sort();
      recent = [];
    },
  };
}

/** A copy: the engine keeps a long part of a text as a view that holds the whole text in memory. */
function detached(term: string): string {
  return term.split('').join('');
}
