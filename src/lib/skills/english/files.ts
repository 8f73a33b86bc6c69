/** Whether a file is spoken of: what is written in it is nothing of a list, a note or a calendar. */
export const namesFile =
  /(?:^|[\s\w-])\.(?:sh|py|js|ts|jsx|tsx|txt|md|json|ya?ml|toml|csv|tsv|pdf|docx?|odt|xlsx?|pptx?|sql|html|css|exe|conf|ini|log|ics|png|jpe?g|zip|m3u)\b|\breadme\b|\ba csv\b/i;
