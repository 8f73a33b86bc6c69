/** What people count the days to. */
export const occasion =
  '(birthday | holiday | vacation | wedding | exam | exams | trip | anniversary | due date | party | flight | appointment | payday | concert | interview | retirement | deadline | operation | graduation | leaving do | big day | move | moving day | baby shower | race | marathon | test | finals | festival | match | surgery | mot | rent)';
/** A day, perhaps after what happens on it: "my wedding on 3 May". */
export const target = `[${occasion} [which is | that is | is | it is] [on]] {date}`;
/** What a business date may be of. */
export const dateOf =
  '[(invoice | start | order | delivery | issue | purchase | due | hire | expiry | loan) date [of | is]]';
/** How people say that something comes to its end. */
export const lasts =
  '(runs out | expires | ends | is due | starts | begins | finishes | is up | lapses | renews | needs renewing)';
/** What runs out one day. */
export const agreement =
  '(passport | licence | license | contract | lease | warranty | guarantee | visa | insurance | tenancy | trial | subscription | probation | mot | notice | notice period | loan | membership | policy | card)';
/** What people did on a day that they count from. */
export const did =
  '(quit smoking | quit drinking | quit | stopped smoking | stopped drinking | stopped | gave up smoking | gave up drinking | got married | married | were married | met | moved in | moved here | moved | started | started work | started here | started my job | joined | got together | left | retired | arrived | came here | bought the house | got engaged | graduated | had surgery)';
/** How people ask for a length of time. */
export const howLong = "(how long | how long's | how many {unit} | how much time)";
