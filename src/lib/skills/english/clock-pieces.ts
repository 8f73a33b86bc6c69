/** What stands before a place. */
export const there = '(in | over in | for | at | of | out in | down in | up in | on | like in)';
/** Where the person is, and their time. */
export const here =
  '(over here | back here | back home | this end | in this country | my end | for us here | here | my time | local time | for me | for us | our time | where i am | in my time zone | in my timezone | at home | my end | us | me | home)';

/** Whom people have elsewhere. */
export const people = [
  'brother',
  'sister',
  'son',
  'daughter',
  'mum',
  'mom',
  'mother',
  'dad',
  'father',
  'wife',
  'husband',
  'friend',
]
  .concat(['boss', 'colleague', 'cousin', 'aunt', 'uncle', 'client', 'partner', 'girlfriend', 'boyfriend', 'team'])
  .concat(['family', 'grandson', 'granddaughter', 'gran', 'nephew', 'niece', 'parents', 'folks', 'kids', 'in - laws']);
/** Anybody elsewhere. */
export const someone = `(someone | somebody | people | them | him | her | he | she | they | anyone | ${people.join(' | ')})`;
