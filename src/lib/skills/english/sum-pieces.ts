/** What changes nothing between the pieces of a sum. */
export const loosely: readonly string[] = ['like', 'roughly', 'approximately', 'exactly', 'somebody', 'a total of'];

/** Pieces that many phrases of sums share. */
export const ask =
  '[(what | how much | how many) (is | are | does | would | will | do) | (what | how much) (would | will | do) (i | you | we) (get | have) [(if | when) (i | you | we)] [for] | what if (i | you) | calculate | compute | solve (problem | equation | sum | math problem) | what is answer to | work out | figure out | solve | evaluate | find | find me | show | maths | math | how much | what | get | quick maths | sum | help with | answer | the answer to | result of | the result of | do the (sum | maths) | i need (a | the) sum | (can you | could you) do | total | the total of | could i get | what do you get (for | if | when) | how much (will | would) [i | we] (pay | get) for]';
export const end =
  '[= | equals | equal | equal to | makes | make | come to | comes to | come out to | is what | equals what | is | be | again | in total | altogether | all together | total | right now | exactly | in my head | then | to be exact | as a number | as a decimal | worth | how much | how much is that | how much is it | what is that | what is it]';
export const places =
  '[rounded | correct | accurate | round it | rounding] [up | off] to {places} (decimal places | decimal place | decimals | decimal | places | place | dp | d p | digits | digits after the decimal point | digits after the point)';
export const significant =
  '[rounded | correct | accurate] to {significant} (significant figures | significant figure | significant digits | sig figs | sig fig | sf | s f)';
export const whole = '[rounded | round | rounded off] to the nearest (whole number | integer | whole | unit | one)';
export const people =
  '(people | persons | ways | way | of us | friends | guys | person | folks | adults | diners | mates | kids)';
export const bill =
  '[(bill | meal | dinner | lunch | tab | check | check of | bill of | bill for | meal of | meal costing | total | total of | dinner bill | dinner bill of | restaurant bill | restaurant bill of | bill that is | cheque | cheque of | tab of | food | drinks | our bill | the damage | takeaway | pub lunch | breakfast | brunch | cab ride of | taxi of | bill totalling | haircut of)]';
export const between = '(between | among | amongst | by | for | with | into | across)';
export const tip = '(tip | gratuity | service charge | service)';
export const tax = '(vat | tax | sales tax | gst | v a t | value added tax)';
