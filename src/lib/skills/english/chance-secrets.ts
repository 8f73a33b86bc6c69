/** How English speakers ask for passwords, codes and identifiers. */
export const secretPhrases = {
  digits: [
    `[have | give | make | generate | get | need | pick | create | set] {count} [-] (digit | digits | figure | number) (pin | pin code | pin number | code | passcode | number) [at random | random | for {purpose}]`,
    `{count} [-] (digit | digits | figure) (code | pin | number | passcode) [random | at random]`,
    `[have | give | make | generate | get | pick] [a] random (number | code | pin) (with | of | that has) {count} (digits | figures)`,
    `[have | give | make | generate | get | pick] {count} random (figures | digits)`,

    `(door | gate | lock | safe | alarm) code [at random] [,] {count} (figures | digits)`,
    `[random] (pin | code) {count} (digits | figures)`,
    '[give | pick | generate | get | show | make | create] {count} random digits',
    '[give | pick | generate | get | show | make | create] [a | random] {count} [-] (digit | digits) [random] (number | pin | code | pin code | pin number | passcode)',
    '[give | generate | make | create | get | pick] [a | new] [random] (pin | pin code | pin number | passcode) [with | of] [{count}] [digits | numbers]',
  ],
  password: [
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [new] [strong | random | secure | new] [wifi | wi fi | email | login | guest | router | bank] (password | pw) [that is | which is | thats | of] {count} [characters | letters | chars] [long] [with | including | and with] [at least] [a | one] (capital | capitals | number | numbers | upper case | uppercase | symbol | digit | digits | letters) [letter | letters] [and | ,] [a | one] [capital | capitals | number | numbers | symbol | symbols | digit | digits | letters]`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [new] [strong | random | secure | new | fresh] (wifi | wi fi | email | login | guest | router | bank | laptop | netflix | work | phone) password`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [strong | random | secure | new] (password | pw | passcode) [,] [with | using | that has | including] (letters | letters and numbers | numbers and letters | upper and lower case | capitals) [and | ,] [at least] [a | one | some | special] (symbol | symbols | special character | special characters | special sign | sign) [,] [{count} [(characters | chars | character | char | letters | long | letters long | characters long | digits | in length)]]`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [strong | random | secure | new | really long | very strong] (password | pw | passcode) [,] {count} (characters | chars | character | char | letters | long | letters long | characters long | digits | in length) [with | including] [everything | symbols | all sorts]`,

    `(make up | conjure | dream up | suggest | generate) [up] [a] [good | strong] [wifi | wi fi | guest | email | login] password [nobody would guess | no one can guess | hard to guess] [for guests | for the guests | for visitors] [,] [{count} [characters | letters | long]]`,
    `[i need | make | give] [a] [new] password (with | including) (symbols and numbers | numbers and symbols | everything)`,
    '[(generate | make | create | give | suggest | new | get | come up with | set | invent | think of | produce | show | build | want | pick)] [a | an | me | new] [strong | secure | random | good | safe | new | complex | long | strong random | random secure | secure random] (password | passcode | pass word | pw) [for me | please | generator | now]',
    '[(generate | make | create | give | suggest | new | get | come up with | invent | produce | show | pick)] [a | an | me | new] [strong | secure | random | good | safe | new | complex | strong random] (password | pass word | passcode | pw) [(with | of | that is | that has | using | at least | which is | which has)] [length | at least | exactly] {count} [random] [(characters | chars | letters | symbols | character | signs | digits)] [long | in length | length]',
    '[(generate | make | create | give | suggest | get | come up with | invent | produce | show)] [a | an | me | new] [strong | secure | random | good | new] {count} [-] (character | char | letter | digit | characters) [-] [long] [strong | secure | random | good] (password | pass word | pw)',
    'password {count} [(characters | chars | letters | long)]',
    '(password generator | generate password | random password | strong password)',
    `(make | generate | create | give | need | want) [a] [strong | new | secure] (password | pw) for (the | my | our) (bank | email | wifi | router | work | school | shop | account | laptop | computer | gym)`,
  ],
  plainPassword: [
    `{count} [-] (character | char | letter | digit | characters | letters) (password | pw | passcode) [,] [with | and] (no symbols | without symbols | no special characters | no punctuation)`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [new] [wifi | wi fi | email | login | guest | router] (password | pw) [,] [but | that is | which is] (easy to type | simple to type | easily typed | easy to read out)`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [strong | random | secure | new] (password | pw | passcode) [of | with | ,] [{count}] [(characters | chars | character | char | letters | long | letters long | characters long | digits | in length)] [,] [with | using | and] (no symbols | without symbols | with no symbols | no special characters | without special characters | letters and numbers only | letters and digits only | only letters and numbers | only letters and digits | letters and numbers | letters and digits | just letters and numbers | alphanumeric)`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [strong | random | secure | new] (password | pw | passcode) [,] [with | using | that has | of] (no symbols | without symbols | with no symbols | no special characters | without special characters | letters and numbers only | letters and digits only | only letters and numbers | only letters and digits | letters and numbers | letters and digits | just letters and numbers | alphanumeric) [,] [{count} [(characters | chars | character | char | letters | long | letters long | characters long | digits | in length)]]`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [strong | random | secure | new] {count} [-] [(characters | chars | character | char | letters | long | letters long | characters long | digits | in length)] (password | pw | passcode) [,] [with | using | that has] (no symbols | without symbols | with no symbols | no special characters | without special characters | letters and numbers only | letters and digits only | only letters and numbers | only letters and digits | letters and numbers | letters and digits | just letters and numbers | alphanumeric)`,
    `(pw | password) {count} (no symbols | without symbols | with no symbols | no special characters | without special characters | letters and numbers only | letters and digits only | only letters and numbers | only letters and digits | letters and numbers | letters and digits | just letters and numbers | alphanumeric)`,

    `[make | generate | create | give | new | i need] [a] [random | strong | new] {count} [-] [character | characters | char] password [with | ,] (no symbols | without symbols | letters and numbers [only] | letters and digits [only])`,
    `[make | generate | create | give | new | i need] [a] [random | strong | new] password [that] [i] [can] [actually | easily] [type | remember] [of | with] [,] [{count} [characters | letters and digits | letters and numbers | long]] [with | and] [,] [no symbols | without symbols | only letters and numbers | letters and digits]`,
  ],
  passphrase: [
    `[make | generate | create | give] [a] [random | strong | new] (passphrase | pass phrase) (out of | from | made of | made up of | using | with) {count} [random] words`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [strong | random | secure | new | good] (password | pw) [,] [something | that | which | one] (i | we | you | people | grandma | granny | gran | old lady | an old lady | my mum | my dad | my nan | children | kids | a child) (can say [out loud | aloud | over phone] | can pronounce | can read out | can remember [easily] | will remember | would remember | could remember | is able to remember | can type easily | could say | remembers) [{count} words]`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [strong | random | secure | new | good] [memorable | easy to remember | pronounceable | easy | sayable | rememberable] (password | pw) (that is | which is) (easy to remember | easy to say | memorable | pronounceable | sayable | readable)`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [strong | random | secure | new | good] (memorable | easy to remember | pronounceable | sayable | readable) (password | pw)`,
    `[make [up] | generate | create | give | new | get | set | invent | suggest | need | want | have | come up with | think of] [strong | random | secure | new | good] (password | pw) (made of | of | with | out of | from) [{count}] [random | real | simple | ordinary | common | normal | plain | everyday | english | easy] words [(that | which) (i | we | you) (can | could | will) (remember [easily] | say | type [easily])]`,

    `[make | generate | create | give | new | i need | need] [a] [random | strong | new] {count} [-] [word | words] (passphrase | pass phrase) [with (dashes | hyphens)]`,
    `[make | generate | create | give | new | i need | need] [a] [random | strong | new] (passphrase | pass phrase) [(of | with) {count} words] [with (dashes | hyphens)]`,
  ],
  uuid: [
    `[generate | make | create | give | get | need] {count} [new | random] (uuids | guids | uuid | guid)`,
    '[generate | make | create | give | get | new] [a | another] [new | random] (uuid | guid | uuid v 4)',
  ],
} as const;
