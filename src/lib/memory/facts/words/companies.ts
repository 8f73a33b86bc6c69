const BANKS =
  /\b(?:barclays|hsbc|natwest|lloyds|santander|monzo|starling|halifax|nationwide|revolut|first direct|tsb|chase|wells fargo|bank of \w+|metro bank|co-?op bank|rbs|ing|n26|commonwealth bank|anz|citibank|capital one)\b/i;
const PROVIDERS =
  /\b(?:vodafone|giffgaff|o2|ee|three|bt|sky|virgin(?: media)?|verizon|t-mobile|at&t|talktalk|plusnet|octopus(?: energy)?|edf|british gas|eon|e\.on|ovo|bulb|scottish power|voxi|smarty|netflix|spotify|disney\+?|amazon prime|audible|comcast|optus|telstra|orange)\b/i;

/** Whether a name is one of a bank, or of somebody who sells calls, energy or the like; nothing where it may be either. */
export function kindOfCompany(name: string): 'bank' | 'memberships' | undefined {
  if (BANKS.test(name)) return 'bank';
  return PROVIDERS.test(name) ? 'memberships' : undefined;
}
