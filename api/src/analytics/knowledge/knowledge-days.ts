/** Days that questions about the knowledge look back over: articles are written more slowly than replies. */
export const knowledgeDays = 90;
