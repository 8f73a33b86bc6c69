/** What can lie over the conversation. */
export type PanelName =
  | 'none'
  | 'models'
  | 'settings'
  | 'prompts'
  | 'manner'
  | 'transfer'
  | 'rename'
  | 'palette'
  | 'shortcuts'
  | 'activity'
  | 'speed'
  | 'alerts'
  | 'lists'
  | 'notes'
  | 'calendar'
  | 'memory';
