export const ask =
  '[(what is | what are | convert | write | show | express | turn | change | put | translate | how (do | would | can) (you | i | we) (write | say | express | put | convert) | what would | how is | give | do | get | have | need | want | could do with | represent | give me | say | what does | spell | spell out | read | can you convert | encode)]';
export const number =
  '[(bus | route | house number | room | age | page | the digits | the figure | figure | value | the value | my age | my birth year | number | the number | decimal | decimal number | the decimal | the year | year)]';
export const to =
  '(in | to | into | as | over to | across to | as a | in to | using | with | equal in | look like in | written in | is in | be in)';
export const inRoman =
  '(latin numbers | latin numerals | latin | roman style | roman figures | roman counting | roman notation | roman numerals | roman numeral | roman numbers | roman number | roman | latin numerals | roman letters | roman digits)';
export const inBinary =
  '(binary | bin | base 2 | base two | binary code | binary number | bits | binary numbers | binary form | binary notation)';
export const inHex = '(hex | hexadecimal | base 16 | base sixteen | hexidecimal | hex code | hexadecimal number)';
export const inOctal = '(octal | base 8 | base eight | octal number | oct)';
export const inDecimal =
  '(normal counting | everyday numbers | real numbers | standard numbers | numbers i understand | our numbers | numerals | ordinary figures | plain figures | a decimal | a normal number | a regular number | decimal | base 10 | base ten | a number | ordinary number | normal number | plain number | dec | denary number | number | numbers | digits | normal numbers | arabic numerals | arabic | decimal number | figures | normal | regular numbers | an integer | denary | modern numbers | arabic numbers)';
export const inWords =
  '(words | letters | english | word form | english words | written words | written out | full | plain english)';

/** Numbers that are said without how many of them there are: "hundred in base 2". */
export const bareScales: Readonly<Record<string, string>> = { hundred: '100', thousand: '1000', million: '1000000' };
