/** How English speakers speak of notes, in pieces of phrases. */
export const note = '(note | notes | memo | jotting)';
export const see =
  '(show | read | read out | read back | open | see | view | display | bring up | pull up | get | find | look up | look for | print | what is in | where is | go to)';
export const wrote =
  '(wrote | noted | jotted | put | took | have written | have noted | wrote down | noted down | jotted down | put down | took down)';
export const dropVerb =
  '(delete | remove | erase | bin | throw away | throw out | drop | get rid of | scrap | lose | rm | del | tear up | ditch | clear)';
export const change = '(edit | correct | fix | amend | change | update | alter)';
export const aboutIt =
  '(about | on | of | regarding | concerning | for | with | called | named | titled | that says | saying)';
export const which = '[this | that | last | latest | my | all | old | two]';
export const about =
  '(about | on | of | regarding | concerning | for | with | called | named | titled | that says | saying | where i wrote)';
