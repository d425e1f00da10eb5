/** The name by which sites know us, in their robots.txt and their logs. */
export const crawlerName = 'Countersign';
