/** What can lie over the conversation. */
export type PanelName =
  | 'none'
  | 'models'
  | 'settings'
  | 'prompts'
  | 'manner'
  | 'transfer'
  | 'palette'
  | 'shortcuts'
  | 'activity'
  | 'speed'
  | 'alerts'
  | 'lists'
  | 'notes'
  | 'calendar'
  | 'memory';
